package nl.kraamflex.billing.rest;

import jakarta.ws.rs.core.Response;
import java.util.Map;
import nl.kraamflex.billing.domain.ArrangementRefusal;
import nl.kraamflex.billing.domain.ArrangementRefused;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemResponses;
import nl.kraamflex.platform.web.StandardProblems;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says every refusal of an arrangement or a setting as a problem with its remedy. */
final class ArrangementProblems {
    @ServerExceptionMapper
    Response refused(ArrangementRefused e) {
        return switch (e.refusal()) {
            case ArrangementRefusal.NoSuchCase(var caseId) ->
                ProblemResponses.of(
                        StandardProblems.notFound(
                                "This organisation has no case %s here. A case opened a moment ago may still be on its way; else open one with indication-service."
                                        .formatted(caseId)),
                        Map.of("Retry-After", "1"));
            case ArrangementRefusal.VersionRequired(var current) ->
                ProblemResponses.of(StandardProblems.versionRequired(EntityTags.of(current)));
            case ArrangementRefusal.VersionMismatch(var given, var current) ->
                ProblemResponses.of(StandardProblems.versionMismatch(
                        EntityTags.of(given), current == 0 ? "no version yet" : EntityTags.of(current)));
            case ArrangementRefusal.Overlap(var list, var earlier, var later, var from) ->
                ProblemResponses.of(Problem.of(409, "periods-overlap", "Two entries hold on the same date")
                        .detail(
                                "/%s/%d and /%s/%d both hold on %s. Let the one end before the other begins; nothing was stored."
                                        .formatted(list, earlier, list, later, from))
                        .invalid(
                                "/%s/%d/from".formatted(list, later),
                                "is not after the end of /%s/%d".formatted(list, earlier))
                        .build());
            case ArrangementRefusal.ConsentInTheFuture(var consentedOn, var today) ->
                ProblemResponses.of(Problem.of(409, "consent-in-the-future", "A consent lies in the future")
                        .detail("It is %s today. Send the date on which the family consented in writing."
                                .formatted(today))
                        .invalid("/consentedOn", "is %s, which has not come yet".formatted(consentedOn))
                        .build());
            case ArrangementRefusal.Faulty(var faults) ->
                ProblemResponses.of(StandardProblems.invalidRequest(faults.stream()
                        .map(fault -> new Problem.InvalidParam(fault.pointer(), fault.reason()))
                        .toList()));
        };
    }
}
