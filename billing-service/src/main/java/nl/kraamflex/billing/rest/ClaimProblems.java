package nl.kraamflex.billing.rest;

import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kraamflex.billing.domain.claim.ClaimHold;
import nl.kraamflex.billing.domain.claim.ClaimLine;
import nl.kraamflex.billing.domain.claim.ClaimRefusal;
import nl.kraamflex.billing.domain.claim.ClaimRefused;
import nl.kraamflex.billing.domain.claim.ClaimSign;
import nl.kraamflex.billing.domain.claim.FileFault;
import nl.kraamflex.platform.web.EntityTags;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.platform.web.ProblemResponses;
import nl.kraamflex.platform.web.StandardProblems;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says every refusal about insurance and claims as a problem with its remedy. */
final class ClaimProblems {
    private static final int CONFLICT = 409;
    private static final int MOST_FAULTS = 100;

    @ServerExceptionMapper
    Response refused(ClaimRefused e) {
        return e.refusal() instanceof ClaimRefusal.NoSuchCase(var caseId)
                ? ProblemResponses.of(noSuchCase(caseId.toString()))
                : ProblemResponses.of(problem(e.refusal()));
    }

    private static ProblemException noSuchCase(String caseId) {
        return StandardProblems.notYetHere(
                "This organisation has no case %s, or it is still on its way from indication-service. Try again shortly."
                        .formatted(caseId));
    }

    private static Problem problem(ClaimRefusal refusal) {
        return switch (refusal) {
            case ClaimRefusal.NoSuchCase(var caseId) ->
                noSuchCase(caseId.toString()).problem();
            case ClaimRefusal.NoSuchBatch(var batchId) ->
                StandardProblems.notFound("This organisation has no batch %s. GET /v1/claim-batches lists those it has."
                        .formatted(batchId));
            case ClaimRefusal.NoFileYet(var batchId) ->
                StandardProblems.notFound(
                        "Batch %s was not sent. Write its file with POST /v1/claim-batches/{batchId}/files."
                                .formatted(batchId));
            case ClaimRefusal.VersionRequired(var current) -> StandardProblems.versionRequired(EntityTags.of(current));
            case ClaimRefusal.VersionMismatch(var given, var current) ->
                StandardProblems.versionMismatch(
                        EntityTags.of(given), current == 0 ? "no version yet" : EntityTags.of(current));
            case ClaimRefusal.FaultyInsurance(var faults) ->
                StandardProblems.invalidRequest(faults.stream()
                        .map(fault -> new Problem.InvalidParam(
                                "/policies/%d/%s".formatted(fault.entry(), fault.field()), fault.reason()))
                        .toList());
            case ClaimRefusal.FaultyField(var field, var reason) ->
                StandardProblems.invalidRequest(List.of(new Problem.InvalidParam(field, reason)));
            case ClaimRefusal.NothingToClaim(var destination, var sign, var held) ->
                nothingToClaim(destination, sign, held);
            case ClaimRefusal.AlreadySent(var batchId) ->
                Problem.of(CONFLICT, "batch-already-sent", "The batch was sent and is never changed")
                        .detail(
                                "Batch %s has its file. Read it with GET /v1/claim-batches/{batchId}/file; a correction is a new batch."
                                        .formatted(batchId))
                        .build();
            case ClaimRefusal.ChangedSinceRelease(var batchId, var changes) -> changedSinceRelease(batchId, changes);
            case ClaimRefusal.FileRefused(var faults) ->
                faulty("claim-file-refused", "The file cannot be written, and nothing was sent", faults);
            case ClaimRefusal.ReturnUnreadable(var faults) ->
                faulty(
                        "return-file-unreadable",
                        "The file that came back cannot be read, and nothing was stored",
                        faults);
            case ClaimRefusal.ResultsContradict(var faults) ->
                faulty("results-contradict", "Results contradict what is on record, and nothing was stored", faults);
        };
    }

    private static Problem nothingToClaim(
            ClaimLine.Destination destination, ClaimSign sign, Map<ClaimHold, Integer> held) {
        Map<String, Integer> reasons = new LinkedHashMap<>();
        held.forEach((hold, lines) -> reasons.put(hold.name(), lines));
        String waiting = held.isEmpty()
                ? "No line waits either: record care, or look at GET /v1/claim-lines."
                : "Lines that wait say why in GET /v1/claim-lines?state=HELD: %s.".formatted(reasons);
        return Problem.of(CONFLICT, "nothing-to-claim", "Nothing can be claimed from this insurer for this month")
                .detail("There is no line of sign %s for insurer %s and %s that can be sent. %s"
                        .formatted(sign, destination.uzovi(), destination.month(), waiting))
                .with("held", reasons)
                .build();
    }

    private static Problem changedSinceRelease(UUID batchId, List<FileFault> changes) {
        return Problem.of(
                        CONFLICT, "claim-lines-changed", "Lines changed since they were released, and nothing was sent")
                .detail(
                        "Of batch %s %d lines are no longer as they were released; invalidParams names them. Bring each case up to date with POST /v1/cases/{caseId}/claim-lines, look at its lines, and release the batch again with POST /v1/claim-batches/{batchId}/releases."
                                .formatted(batchId, changes.size()))
                .invalid(params(changes))
                .build();
    }

    private static List<Problem.InvalidParam> params(List<FileFault> faults) {
        return faults.stream()
                .limit(MOST_FAULTS)
                .map(fault -> new Problem.InvalidParam(
                        (fault.reference() == null ? "" : fault.reference() + " ") + fault.field(), fault.reason()))
                .toList();
    }

    private static Problem faulty(String kind, String title, List<FileFault> faults) {
        FileFault first = faults.getFirst();
        return Problem.of(CONFLICT, kind, title)
                .detail("%s%s %s%s"
                        .formatted(
                                first.reference() == null ? "" : "Line " + first.reference() + ": ",
                                first.field(),
                                first.reason(),
                                faults.size() == 1
                                        ? "."
                                        : ". There are %d faults; invalidParams names them.".formatted(faults.size())))
                .invalid(params(faults))
                .build();
    }
}
