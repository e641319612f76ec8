package nl.kraamflex.indication.rest;

import jakarta.ws.rs.core.Response;
import nl.kraamflex.indication.domain.Indication;
import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemResponses;
import nl.kraamflex.platform.web.StandardProblems;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says every refusal of the domain as a problem with its remedy. */
final class RefusalProblems {
    @ServerExceptionMapper
    Response refused(Refused e) {
        return ProblemResponses.of(problem(e.refusal()));
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
                        "Case %s has no decision yet. Record one with POST /v1/cases/{caseId}/decisions."
                                .formatted(caseId));
            case Refusal.ReferenceTaken() ->
                Problem.of(409, "reference-taken", "Another case of this organisation has this reference")
                        .detail("A reference names one case. Choose another, or go on with the case that has it.")
                        .invalid("/reference", "is the reference of another case")
                        .build();
            case Refusal.Implausible(var faults) ->
                StandardProblems.invalidRequest(faults.stream()
                        .map(fault -> new Problem.InvalidParam("/" + fault.field(), fault.reason()))
                        .toList());
            case Refusal.VersionRequired(var current) -> StandardProblems.versionRequired(EntityTags.of(current));
            case Refusal.VersionMismatch(var given, var current) ->
                StandardProblems.versionMismatch(
                        EntityTags.of(given), current == 0 ? "no version yet" : EntityTags.of(current));
            case Refusal.BirthNotRecorded(var moment) ->
                Problem.of(409, "birth-not-recorded", "The birth is not on record yet")
                        .detail(
                                "A decision of moment %s rests on the birth. Report it first with PUT /v1/cases/{caseId}/birth."
                                        .formatted(moment))
                        .invalid("/moment", "is %s, which needs the birth on record".formatted(moment))
                        .build();
            case Refusal.IntakeAfterBirth() ->
                Problem.of(409, "intake-after-birth", "The birth is already on record")
                        .detail(
                                "An intake is provisional and belongs before the birth. Record a decision of moment START.")
                        .invalid("/moment", "is INTAKE, and the birth is on record")
                        .build();
            case Refusal.DecisionBeforeBirth() ->
                Problem.of(409, "decision-before-birth", "The decision lies before the birth")
                        .detail("A decision of this moment is taken after the birth. Correct decidedAt, or the birth.")
                        .invalid("/decidedAt", "is before the time of birth on record")
                        .build();
            case Refusal.ClinicianMustDecide(var question) ->
                Problem.of(409, "clinician-decides", "Midwife or GP must set the hours")
                        .detail(question(question))
                        .invalid("/clinicianHours", "is required here: the hours that midwife or GP set")
                        .with("question", question.name())
                        .build();
        };
    }

    private static String question(Indication.Question question) {
        return switch (question) {
            case BASE_HOURS ->
                "No source publishes base hours for this feeding. Send the hours that midwife or GP set in clinicianHours.";
            case HOURS_AFTER_HOSPITAL ->
                "The nights in hospital leave less than the minimum, and no source says what then holds. Send the hours that "
                        + "midwife or GP set in clinicianHours.";
            case HOSPITAL_NIGHTS ->
                "No source publishes what a night in hospital takes off with this feeding. Send the hours that midwife or GP "
                        + "set in clinicianHours.";
        };
    }
}
