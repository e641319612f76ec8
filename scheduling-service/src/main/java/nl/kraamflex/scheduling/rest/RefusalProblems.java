package nl.kraamflex.scheduling.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemResponses;
import nl.kraamflex.platform.web.StandardProblems;
import nl.kraamflex.scheduling.domain.Attention;
import nl.kraamflex.scheduling.domain.DeliveryConflict;
import nl.kraamflex.scheduling.domain.Plan;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.WishCollision;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says every refusal of the domain as a problem with its remedy. */
final class RefusalProblems {
    @ServerExceptionMapper
    Response refused(Refused e) {
        return switch (e.refusal()) {
            case Refusal.NoSuchCase(var caseId) ->
                ProblemResponses.of(
                        StandardProblems.notFound(
                                "This organisation has no case %s here. A case opened a moment ago may still be on its way; else open one with indication-service."
                                        .formatted(caseId)),
                        Map.of("Retry-After", "1"));
            case Refusal.NoSuchRegion(var regionCode) ->
                ProblemResponses.of(StandardProblems.notFound(
                        "This organisation has no region %s: nobody gave it hours and no case is in it. Give hours with PUT at /v1/regions/%s/capacity, or name the region in the arrangement of a case."
                                .formatted(regionCode, regionCode)));
            case Refusal.NoSuchCapacity(var regionCode, var source, var version) ->
                ProblemResponses.of(StandardProblems.notFound(
                        "Source %s gave no hours of region %s%s. Read the capacity without a source to see those there are."
                                .formatted(source, regionCode, version == null ? "" : " in version " + version)));
            case Refusal.NoSuchRegionPlan(var regionCode, var planId) ->
                ProblemResponses.of(StandardProblems.notFound(
                        "Region %s has no plan %s here. Ask for one with POST at /v1/regions/%s/plans."
                                .formatted(regionCode, planId, regionCode)));
            case Refusal.RegionPlanEnded(var planId, var state) ->
                ProblemResponses.of(Problem.of(409, "region-plan-ended", "The plan is no longer being made")
                        .detail("Plan %s is %s, so there is nothing to call off. Read it.".formatted(planId, state))
                        .with("state", state.name())
                        .build());
            case Refusal.RegionPlanNotMade(var planId, var state) ->
                ProblemResponses.of(Problem.of(409, "region-plan-not-made", "The plan proposes nothing")
                        .detail("Plan %s is %s. Accept a plan that is DONE; wait for this one, or ask for a new one."
                                .formatted(planId, state))
                        .with("state", state.name())
                        .build());
            case Refusal.RegionPlanOutdated(var planId, var asOf, var today) ->
                ProblemResponses.of(Problem.of(409, "region-plan-outdated", "The plan is no longer that of its region")
                        .detail(
                                "Plan %s was made on %s and today is %s, so its days are not those that are left. Ask for a new plan of the region."
                                        .formatted(planId, asOf, today))
                        .build());
            case Refusal.NewerRegionPlan(var planId, var newer) ->
                ProblemResponses.of(Problem.of(409, "region-plan-outdated", "The plan is no longer that of its region")
                        .detail("Plan %s was asked for before plan %s of the same region. Accept that one."
                                .formatted(planId, newer))
                        .build());
            case Refusal.RegionHoursChanged(var planId, var regionCode) ->
                ProblemResponses.of(Problem.of(409, "region-plan-outdated", "The plan is no longer that of its region")
                        .detail(
                                "The caregiver hours of region %s were changed after plan %s was made. Ask for a new plan of the region."
                                        .formatted(regionCode, planId))
                        .build());
            case Refusal.TooManyToAccept(var planId, var families, var most) ->
                ProblemResponses.of(
                        Problem.of(409, "too-many-to-accept", "The plan has too many families to accept at once")
                                .detail(
                                        "%d families of plan %s are meant, and at most %d are accepted in one step. Name them in caseIds, in parts of at most so many."
                                                .formatted(families, planId, most))
                                .invalid("/caseIds", "names or leaves out too many: give at most %d".formatted(most))
                                .build());
            case Refusal.BelowGuaranteeWithOthers(var caseIds) ->
                ProblemResponses.of(Problem.of(
                                409,
                                "below-guarantee-with-others",
                                "A family below the guarantee is accepted by itself")
                        .detail(
                                "These cases stay below the hours guaranteed to everyone: %s. Accept each by itself, with the clinician who agreed, and the others without them."
                                        .formatted(caseIds))
                        .invalid("/caseIds", "names cases below the guarantee together with others")
                        .build());
            case Refusal.ClinicianMissing(var caseId) ->
                ProblemResponses.of(Problem.of(
                                409, "below-guarantee-needs-clinician", "Less than the guarantee needs midwife or GP")
                        .detail(
                                "Case %s stays below the hours guaranteed to everyone. Send in clinician the midwife or GP who agreed."
                                        .formatted(caseId))
                        .invalid("/clinician", "is missing")
                        .build());
            case Refusal.NoSuchAcceptance(var planId, var acceptanceId) ->
                ProblemResponses.of(StandardProblems.notFound(
                        "Nothing was accepted of plan %s under %s.".formatted(planId, acceptanceId)));
            case Refusal.NoDelivery(var caseId, var date) ->
                ProblemResponses.of(StandardProblems.notFound(
                        "Nothing was recorded for case %s under %s yet. Record it with PUT at this address."
                                .formatted(caseId, date)));
            case Refusal.NoCalendarFeed(var caseId, var feedId) ->
                ProblemResponses.of(StandardProblems.notFound(
                        "Case %s has no calendar feed %s. The list of its feeds names those it has."
                                .formatted(caseId, feedId)));
            case Refusal.NoBirthYet(var caseId) ->
                ProblemResponses.of(Problem.of(409, "birth-not-recorded", "The birth is not on record yet")
                        .detail(
                                "Case %s has no birth on record here, and care begins with it. Report it to indication-service; if that was a moment ago, try again."
                                        .formatted(caseId))
                        .build());
            case Refusal.FaultyReport(var faults) ->
                ProblemResponses.of(StandardProblems.invalidRequest(faults.stream()
                        .map(fault -> new Problem.InvalidParam(fault.pointer(), fault.reason()))
                        .toList()));
            case Refusal.Conflicting(var conflicts) -> ProblemResponses.of(problem(conflicts));
            case Refusal.WishesCollide(var collisions, var nearest) ->
                ProblemResponses.of(wishesCollide(collisions, nearest));
            case Refusal.NoPlan(var attention) -> ProblemResponses.of(noPlan(attention));
            case Refusal.NotPlannedYet(var caseId, var attention) ->
                ProblemResponses.of(Problem.of(409, "not-planned-yet", "The case cannot be planned yet")
                        .detail("Case %s cannot be planned anew now, so nothing was changed. %s"
                                .formatted(
                                        caseId,
                                        attention == null ? "It is being made: try again." : attention.english()))
                        .build());
            case Refusal.NoSuchPlan(var caseId, var version) ->
                ProblemResponses.of(StandardProblems.notFound(
                        "Case %s has no plan with version %d. Read its versions to see those there are."
                                .formatted(caseId, version)));
            case Refusal.CorrectionReasonMissing(var date, var current) ->
                ProblemResponses.of(
                        Problem.of(400, "correction-reason-missing", "A correction says what was wrong before")
                                .detail(
                                        "What was delivered on %s is on record in version %d. Send correctionReason with the correction: WRONG_TIME, WRONG_DATE, WRONG_CAREGIVER, FORGOTTEN_VISIT, ENTERED_TWICE or OTHER."
                                                .formatted(date, current))
                                .invalid("/correctionReason", "is missing")
                                .build());
            case Refusal.NothingToCorrect(var date, var reason) ->
                ProblemResponses.of(
                        Problem.of(400, "nothing-to-correct", "Only a correction says what was wrong before")
                                .detail(
                                        "Nothing is on record for %s yet, so that this is the first report. Leave correctionReason out."
                                                .formatted(date))
                                .invalid("/correctionReason", "is %s in a first report".formatted(reason))
                                .build());
            case Refusal.SettingsInThePast(var validFrom, var earliest) ->
                ProblemResponses.of(
                        Problem.of(409, "settings-in-the-past", "Settings would change how recorded visits count")
                                .detail(
                                        "The organisation has visits on record from %s on, which count by the settings of their date. Send %s or a later date."
                                                .formatted(validFrom, earliest))
                                .invalid("/validFrom", "is %s; the earliest is %s".formatted(validFrom, earliest))
                                .build());
            case Refusal.DeliveriesChanged(var signed, var current) ->
                ProblemResponses.of(Problem.of(
                                409, "deliveries-changed", "The deliveries are not those that were signed for")
                        .detail(
                                "deliveriesVersion is %d, and the deliveries of the case are at version %d. Show the signers the hours as they are now, and send the version they saw."
                                        .formatted(signed, current))
                        .invalid("/deliveriesVersion", "is %d; the present version is %d".formatted(signed, current))
                        .build());
            case Refusal.NothingToSignFor(var caseId, var periodEnd) ->
                ProblemResponses.of(Problem.of(409, "nothing-delivered", "There is no care to sign for")
                        .detail("Case %s has no visit on record that took place%s. Record the visits first%s."
                                .formatted(
                                        caseId,
                                        periodEnd == null ? "" : " up to " + periodEnd,
                                        periodEnd == null ? "" : ", or send a later periodEnd"))
                        .invalid(
                                periodEnd == null ? "caseId" : "/periodEnd",
                                periodEnd == null ? "has no delivered care" : "is " + periodEnd)
                        .build());
            case Refusal.SignedInTheFuture(var name, var signedAt, var now) ->
                ProblemResponses.of(Problem.of(409, "signature-in-the-future", "A signature lies in the future")
                        .detail("It is %s now. Send the moment at which it was signed.".formatted(now))
                        .invalid(name, "is %s, which has not come yet".formatted(signedAt))
                        .build());
            case Refusal.SignedBeforeCareEnded(var name, var signedAt, var lastEnd) ->
                ProblemResponses.of(
                        Problem.of(409, "signature-before-care-ended", "Somebody signed for care that was not over")
                                .detail(
                                        "The last visit of the statement ended at %s. Let it be signed again, or send an earlier periodEnd."
                                                .formatted(lastEnd))
                                .invalid(name, "is %s, before %s".formatted(signedAt, lastEnd))
                                .build());
            case Refusal.MidwifeSignatureMissing() ->
                ProblemResponses.of(Problem.of(
                                409, "midwife-signature-missing", "Midwife or general practitioner has to sign as well")
                        .detail(
                                "The organisation's setting midwifeSignature is REQUIRED. Add a signature of role MIDWIFE or GP.")
                        .invalid("/signatures", "has none of role MIDWIFE or GP")
                        .build());
            case Refusal.NoSuchStatement(var caseId, var statementId) ->
                ProblemResponses.of(StandardProblems.notFound(
                        "Case %s has no statement %s. Its statements are listed at /v1/schedules/%s/hours-statements."
                                .formatted(caseId, statementId, caseId)));
            case Refusal.RegionsBeingPlanned() ->
                ProblemResponses.of(
                        Problem.of(
                                        503,
                                        "regions-being-planned",
                                        "As many regions are being planned as can be at a time")
                                .detail("Nothing was planned. Send the request again after the time in Retry-After.")
                                .build(),
                        Map.of("Retry-After", "5"));
            case Refusal.VersionRequired(var current) ->
                ProblemResponses.of(StandardProblems.versionRequired(EntityTags.of(current)));
            case Refusal.VersionMismatch(var given, var current) ->
                ProblemResponses.of(StandardProblems.versionMismatch(
                        EntityTags.of(given), current == 0 ? "no version yet" : EntityTags.of(current)));
        };
    }

    private static Problem noPlan(Attention attention) {
        boolean unfunded = attention.code() == Attention.Code.NO_FUNDING;
        return Problem.of(
                        409,
                        unfunded ? "no-funding" : "plan-not-possible",
                        unfunded ? "Nobody pays for care on a day of the plan" : "This leaves no plan")
                .detail(attention.english())
                .with("attention", attention.code().name())
                .build();
    }

    private static Problem wishesCollide(List<WishCollision> collisions, Plan nearest) {
        Problem.Builder problem = Problem.of(409, "wishes-collide", "The wishes cannot all hold")
                .detail(
                        "Nothing was changed. Change the wishes named in collisions, or send them again with ifNotPossible NEAREST to take the plan in nearest.")
                .with("collisions", collisions.stream().map(CollisionAnswer::of).toList())
                .with(
                        "nearest",
                        nearest.days().stream()
                                .map(day -> Map.of(
                                        "date", day.date().toString(),
                                        "hours", HoursNumber.of(day.minutes())))
                                .toList());
        collisions.forEach(
                one -> problem.invalid("/days", "%s: %s %s".formatted(one.date(), one.amount(), one.english())));
        return problem.build();
    }

    /** The first conflict gives the kind of problem; all of them are named. */
    private static Problem problem(List<DeliveryConflict> conflicts) {
        Problem.Builder problem = switch (conflicts.getFirst()) {
            case DeliveryConflict.NotOverYet(var _, var _, var now) ->
                Problem.of(409, "delivery-not-over", "Care can be recorded when it is over")
                        .detail("It is %s now. Record a visit when it has ended.".formatted(now));
            case DeliveryConflict.BeforeBirth _ ->
                Problem.of(409, "delivery-before-birth", "Care lies before the birth")
                        .detail(
                                "Maternity care begins with the birth. Correct the visit, or the birth with indication-service.");
            case DeliveryConflict.AfterLegalWindow(var _, var _, var window) ->
                Problem.of(409, "delivery-after-window", "Care lies after the period the law allows")
                        .detail(
                                "%s (%s) ends maternity care of this birth with day %d, which is %s. Later care can be recorded only on days that an agreement, a supplementary policy or the family pays for: arrange those first."
                                        .formatted(
                                                window.title(),
                                                window.legalBasis(),
                                                window.lastDay(),
                                                window.lastDate()))
                        .with("regulation", window.legalBasis())
                        .with("lastDate", window.lastDate().toString());
            case DeliveryConflict.OverlapsRecorded _ ->
                Problem.of(409, "visits-overlap", "Two visits of the case overlap")
                        .detail(
                                "A visit recorded under another date was under way at the same time. Correct one of the two.");
        };
        conflicts.forEach(conflict -> problem.invalid(conflict.name(), reason(conflict)));
        return problem.build();
    }

    private static String reason(DeliveryConflict conflict) {
        return switch (conflict) {
            case DeliveryConflict.NotOverYet(var _, var end, var _) ->
                "lasts until %s, which has not come yet".formatted(end);
            case DeliveryConflict.BeforeBirth(var _, var begin) -> "is %s, before the birth on record".formatted(begin);
            case DeliveryConflict.AfterLegalWindow(var _, var date, var window) ->
                "counts on %s; the last date is %s".formatted(date, window.lastDate());
            case DeliveryConflict.OverlapsRecorded(var _, var recordedUnder) ->
                "overlaps a visit recorded under %s".formatted(recordedUnder);
        };
    }
}
