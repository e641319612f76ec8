package nl.kraamflex.indication.rest;

import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import nl.kraamflex.indication.domain.calculation.Contradiction;
import nl.kraamflex.indication.domain.calculation.Line;
import nl.kraamflex.indication.domain.calculation.Question;
import nl.kraamflex.indication.domain.protocol.NoProtocol;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemResponses;
import nl.kraamflex.platform.web.StandardProblems;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says every refusal of the domain as a problem with its remedy. */
final class RefusalProblems {
    private static final int BAD_REQUEST = 400;
    private static final int CONFLICT = 409;

    @ServerExceptionMapper
    Response refused(Refused e) {
        return ProblemResponses.of(problem(e.refusal()));
    }

    @ServerExceptionMapper
    Response noProtocol(NoProtocol e) {
        return ProblemResponses.of(Problem.of(CONFLICT, "no-protocol", "No protocol on file covers this date")
                .detail(
                        "No version of protocol %s covers %s. On file: %s. Correct the date, choose another protocol in the settings, or have an operator add its file in KRAAMFLEX_LAW_DIR."
                                .formatted(e.name(), e.date(), String.join("; ", e.onFile())))
                .with("protocol", e.name())
                .with("date", e.date().toString())
                .with("onFile", e.onFile())
                .build());
    }

    /** 409: something that rests on the birth was sent before the birth. */
    static Problem birthNotRecorded(String field, String what) {
        return Problem.of(CONFLICT, "birth-not-recorded", "The birth is not on record yet")
                .detail("%s rests on the birth. Report it first with PUT /v1/cases/{caseId}/birth.".formatted(what))
                .invalid(field, "needs the birth on record")
                .build();
    }

    private static Problem problem(Refusal refusal) {
        return switch (refusal) {
            case Refusal.NoSuchCase(var caseId) ->
                StandardProblems.notFound(
                        "This organisation has no case %s. Open one with POST /v1/cases.".formatted(caseId));
            case Refusal.NoBirthYet(var caseId) ->
                StandardProblems.notFound(
                        "Case %s has no birth on record yet. Report it with PUT /v1/cases/{caseId}/birth."
                                .formatted(caseId));
            case Refusal.NoDecisionYet(var caseId) ->
                StandardProblems.notFound(
                        "Case %s has no decision in force. Record one with POST /v1/cases/{caseId}/decisions."
                                .formatted(caseId));
            case Refusal.NoSuchDecision(var caseId, var decisionId) ->
                StandardProblems.notFound("Case %s has no decision %s. GET /v1/cases/{caseId} lists those it has."
                        .formatted(caseId, decisionId));
            case Refusal.NoSuchProtocol(var id, var onFile) ->
                StandardProblems.notFound(
                        "No protocol %s is on file. There are %s.".formatted(id, String.join(", ", onFile)));
            case Refusal.Implausible(var faults) ->
                StandardProblems.invalidRequest(faults.stream()
                        .map(fault -> new Problem.InvalidParam("/" + fault.field(), fault.reason()))
                        .toList());
            case Refusal.Contradictory(var contradictions, var inItself) ->
                contradictory(contradictions, inItself ? BAD_REQUEST : CONFLICT);
            case Refusal.VersionRequired(var current) -> StandardProblems.versionRequired(EntityTags.of(current));
            case Refusal.VersionMismatch(var given, var current) ->
                StandardProblems.versionMismatch(
                        EntityTags.of(given), current == 0 ? "no version yet" : EntityTags.of(current));
            case Refusal.ClinicianMustDecide(var question, var factors, var proposal) ->
                clinicianMustDecide(question, factors, proposal);
            case Refusal.ReferenceTaken() ->
                conflict(
                        "reference-taken",
                        "Another case of this organisation has this reference",
                        "A reference names one case. Choose another, or go on with the case that has it.",
                        "/reference",
                        "is the reference of another case");
            case Refusal.BirthNotRecorded(var moment) ->
                birthNotRecorded("/moment", "A decision of moment %s".formatted(moment));
            case Refusal.IntakeAfterBirth() ->
                conflict(
                        "intake-after-birth",
                        "The birth is already on record",
                        "An intake is provisional and belongs before the birth. Record a decision of moment START.",
                        "/moment",
                        "is INTAKE, and the birth is on record");
            case Refusal.DecisionBeforeBirth() ->
                conflict(
                        "decision-before-birth",
                        "The decision lies before the birth",
                        "A decision of this moment is taken after the birth. Correct decidedAt, or the birth.",
                        "/decidedAt",
                        "is before the time of birth on record");
            case Refusal.ExtensionNotContiguous(var lastDay, var practiceLastDay, var decidedOnDay) ->
                conflict(
                        "extension-not-contiguous",
                        "An exception follows on the days before without a gap",
                        "Care is decided on through day %d, an exception begins after day %d, and this one was decided on day %d. %s"
                                .formatted(
                                        lastDay,
                                        practiceLastDay,
                                        decidedOnDay,
                                        lastDay < practiceLastDay
                                                ? decidedOnDay <= practiceLastDay
                                                        ? "Record the decision of moment DAY9_10 first."
                                                        : "If the days up to day %d were decided on in time, record that decision of moment DAY9_10 with its own decidedAt first; else these days need an agreement with a name: send extension/agreement."
                                                                .formatted(practiceLastDay)
                                                : "Days after a gap need an agreement with a name: send extension/agreement."),
                        "/extension/lastDay",
                        "leaves a gap after day %d".formatted(lastDay));
            case Refusal.DecidedTooLate(var moment, var latestDay, var decidedOnDay) ->
                conflict(
                        "decided-too-late",
                        "The moment of this decision is over",
                        "A decision of moment %s is taken by day %d, and this one was taken on day %d. If it was taken earlier, correct decidedAt. For days after day %d send moment EXTENSION, with an exception that follows on the days before or with an agreement."
                                .formatted(moment, latestDay, decidedOnDay, latestDay),
                        "/decidedAt",
                        "is on day %d; the latest is day %d".formatted(decidedOnDay, latestDay));
            case Refusal.ExtensionRestsOnIt(var decisionId, var extensionId) ->
                Problem.of(CONFLICT, "extension-rests-on-it", "An exception follows on the days of this decision")
                        .detail(
                                "Decision %s gave the days on which exception %s follows without a gap. Withdraw the exception first."
                                        .formatted(decisionId, extensionId))
                        .build();
            case Refusal.AlreadyWithdrawn(var decisionId) -> alreadyWithdrawn(decisionId);
            case Refusal.NoHoursYet(var caseId) ->
                Problem.of(CONFLICT, "no-hours-yet", "The case has no hours yet")
                        .detail(
                                "Case %s has no decision that gives hours. Record one with POST /v1/cases/{caseId}/decisions first."
                                        .formatted(caseId))
                        .build();
            case Refusal.DeclinesMoreThanIndicated(var minutes, var indicated) ->
                conflict(
                        "declines-more-than-indicated",
                        "More hours are declined than the family is entitled to",
                        "The case has %s. Send at most that.".formatted(hours(indicated)),
                        "/hours",
                        "is %s, and the indication is %s"
                                .formatted(HoursNumber.of(minutes), HoursNumber.of(indicated)));
            case Refusal.ToldOtherHours(var told, var advised) ->
                conflict(
                        "told-other-hours",
                        "The family was told another number than the one advised",
                        "The indication is %s. Tell the family so, and record what it declines then."
                                .formatted(hours(advised)),
                        "/advisedHours",
                        "is %s, and the indication is %s".formatted(HoursNumber.of(told), HoursNumber.of(advised)));
            case Refusal.OfferNotBelowIndication(var minutes, var indicated) ->
                conflict(
                        "offer-not-below-indication",
                        "An offer is recorded when it is less than indicated",
                        "The indication is %s. Send fewer, or record nothing: the indication is promised by itself."
                                .formatted(hours(indicated)),
                        "/hours",
                        "is %s, and the indication is %s"
                                .formatted(HoursNumber.of(minutes), HoursNumber.of(indicated)));
            case Refusal.OfferBelowFloor(var minutes, var floor) ->
                conflict(
                        "offer-below-floor",
                        "Less than the minimum needs midwife or GP",
                        "The minimum is %s. Offer at least that, or send in clinician the midwife or GP who agreed."
                                .formatted(hours(floor)),
                        "/clinician",
                        "must name midwife or GP, because hours are %s".formatted(HoursNumber.of(minutes)));
            case Refusal.LateRegistrationNotApplied() ->
                conflict(
                        "late-registration-not-applied",
                        "The rule for late registration does not apply",
                        "Either the organisation does not apply the rule, or the family registered in time. Correct the ground, the setting lateRegistration, or the registration.",
                        "/ground",
                        "is LATE_REGISTRATION, which does not hold for this case");
            case Refusal.SettingsInThePast(var validFrom, var earliest) ->
                conflict(
                        "settings-in-the-past",
                        "Settings would change what families are entitled to now",
                        "The organisation has cases, so a choice holds for later births only. Send %s or a later date."
                                .formatted(earliest),
                        "/validFrom",
                        "is %s; the earliest is %s".formatted(validFrom, earliest));
            case Refusal.ReceiptNotReproducible(var file, var sha256) ->
                Problem.of(CONFLICT, "receipt-not-reproducible", "A file the receipt was made with is not in use here")
                        .detail(
                                "The receipt names %s with hash %s. Put that very file back in KRAAMFLEX_LAW_DIR, or leave protocol and law out of the request to calculate with what is on file now."
                                        .formatted(file, sha256))
                        .with("file", file)
                        .with("sha256", sha256)
                        .build();
        };
    }

    private static String hours(int minutes) {
        return "%s %s".formatted(HoursNumber.of(minutes), minutes == 60 ? "hour" : "hours");
    }

    private static Problem conflict(String kind, String title, String detail, String field, String reason) {
        return Problem.of(CONFLICT, kind, title)
                .detail(detail)
                .invalid(field, reason)
                .build();
    }

    private static Problem alreadyWithdrawn(UUID decisionId) {
        return Problem.of(CONFLICT, "already-withdrawn", "The decision was withdrawn before")
                .detail("Decision %s is withdrawn; its record says by whom and why. Nothing is left to do."
                        .formatted(decisionId))
                .build();
    }

    private static Problem contradictory(List<Contradiction> contradictions, int status) {
        Contradiction first = contradictions.getFirst();
        int more = contradictions.size() - 1;
        return Problem.of(status, first.type(), first.title())
                .detail(
                        more == 0
                                ? first.detail()
                                : "%s There %s; invalidParams names each."
                                        .formatted(
                                                first.detail(),
                                                more == 1 ? "is 1 fault more" : "are %d faults more".formatted(more)))
                .invalid(contradictions.stream()
                        .map(found -> new Problem.InvalidParam("/" + found.field(), found.detail()))
                        .toList())
                .build();
    }

    /** What the protocol gives before the clinician's number: a step and its hours. */
    record ProposedLine(String ruleId, BigDecimal hours) {
        static ProposedLine of(Line line) {
            return new ProposedLine(line.ruleId(), HoursNumber.of(line.minutes()));
        }
    }

    private static Problem clinicianMustDecide(Question question, List<String> factors, List<Line> proposal) {
        if (!factors.isEmpty()) {
            return Problem.of(CONFLICT, "factor-needs-hours", "No hours are published for a factor")
                    .detail(
                            "The protocol has no hours for %s. Send %s with the hours that midwife or GP set for it, negative to take off, or their total for the case in clinicianHours."
                                    .formatted(
                                            String.join(", ", factors),
                                            factors.size() == 1 ? "the factor" : "each factor"))
                    .invalid(factors.stream()
                            .map(factor ->
                                    new Problem.InvalidParam("/factors", "must give hours with %s".formatted(factor)))
                            .toList())
                    .with("question", question.name())
                    .with("factor", factors.getFirst())
                    .with("factors", factors)
                    .with("proposal", proposal.stream().map(ProposedLine::of).toList())
                    .build();
        }
        return Problem.of(CONFLICT, "clinician-decides", "Midwife or GP must set the hours")
                .detail(why(question) + " Send the hours that midwife or GP set in clinicianHours.")
                .invalid("/clinicianHours", "is required here: the hours that midwife or GP set")
                .with("question", question.name())
                .build();
    }

    private static String why(Question question) {
        return switch (question) {
            case BASE_HOURS -> "No source publishes base hours for this feeding or package.";
            case FACTOR_HOURS -> "No source publishes the hours of a factor.";
            case HOSPITAL_NIGHTS -> "No source publishes what a night in hospital takes off here.";
            case HOURS_AFTER_HOSPITAL ->
                "The nights in hospital leave less than the minimum, and no source says what then holds.";
            case HOURS_AFTER_LOSS -> "After a death the family stays entitled, and its hours are the clinician's.";
            case HOURS_OF_RECOVERY -> "No package exists for a surrogate mother's own recovery.";
        };
    }
}
