package nl.kraamflex.scheduling.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemResponses;
import nl.kraamflex.platform.web.StandardProblems;
import nl.kraamflex.scheduling.domain.DeliveryConflict;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;
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
            case Refusal.VersionRequired(var current) ->
                ProblemResponses.of(StandardProblems.versionRequired(EntityTags.of(current)));
            case Refusal.VersionMismatch(var given, var current) ->
                ProblemResponses.of(StandardProblems.versionMismatch(
                        EntityTags.of(given), current == 0 ? "no version yet" : EntityTags.of(current)));
        };
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
                                "%s (%s) ends maternity care of this birth with day %d, which is %s. Later care cannot be recorded here."
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
