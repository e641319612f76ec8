package nl.kraamflex.billing.usecase;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.kraamflex.billing.domain.claim.ClaimBatch;
import nl.kraamflex.billing.domain.claim.ClaimBatches;
import nl.kraamflex.billing.domain.claim.ClaimHold;
import nl.kraamflex.billing.domain.claim.ClaimLine;
import nl.kraamflex.billing.domain.claim.ClaimLines;
import nl.kraamflex.billing.domain.claim.ClaimReference;
import nl.kraamflex.billing.domain.claim.ClaimRefusal;
import nl.kraamflex.billing.domain.claim.ClaimRefused;
import nl.kraamflex.billing.domain.claim.ClaimSign;
import nl.kraamflex.billing.domain.claim.ClaimState;

/** Puts lines for one insurer and month together, and releases them. */
@ApplicationScoped
public class BatchClaims {
    private final ClaimCase claimCase;
    private final ClaimLines lines;
    private final ClaimBatches batches;
    private final Clock clock;

    BatchClaims(ClaimCase claimCase, ClaimLines lines, ClaimBatches batches, Clock clock) {
        this.claimCase = claimCase;
        this.lines = lines;
        this.batches = batches;
        this.clock = clock;
    }

    /**
     * Brings every case of the month up to date and puts what can be claimed into a new batch.
     *
     * @throws ClaimRefused when there is nothing that can be claimed; it says what waits, and why
     */
    @Transactional
    public ClaimBatch create(ClaimLine.Destination destination, ClaimSign sign) {
        List<UUID> cases = lines.casesOf(destination.month());
        cases.forEach(caseId -> claimCase.bringUpToDate(caseId, false));
        // A case that came in meanwhile is not locked, and waits for the next batch.
        List<ClaimLine> ready = lines.outsideBatches(destination, sign, ClaimState.DRAFT).stream()
                .filter(line -> cases.contains(line.content().caseId()))
                .toList();
        if (ready.isEmpty()) {
            throw new ClaimRefused(new ClaimRefusal.NothingToClaim(destination, sign, held(destination, sign)));
        }
        ClaimBatch batch = new ClaimBatch(
                UuidCreator.getTimeOrderedEpoch(),
                destination.uzovi(),
                destination.month(),
                sign,
                ClaimReference.invoice(destination.month(), batches.nextNumber(destination.month())),
                clock.instant(),
                null);
        batches.add(batch);
        ready.forEach(line -> lines.replace(line.in(batch.id())));
        return batch;
    }

    private Map<ClaimHold, Integer> held(ClaimLine.Destination destination, ClaimSign sign) {
        Map<ClaimHold, Integer> held = new TreeMap<>();
        lines.outsideBatches(destination, sign, ClaimState.HELD)
                .forEach(line -> line.holds().forEach(hold -> held.merge(hold, 1, Integer::sum)));
        return held;
    }

    /**
     * Brings the cases of a batch up to date once more and releases every line that is still in it. What came to be held leaves the
     * batch.
     *
     * @throws ClaimRefused when there is no such batch, it was sent, or nothing is left in it
     */
    @Transactional
    public ClaimBatch release(UUID batchId) {
        ClaimBatch batch = batches.findForChange(batchId)
                .orElseThrow(() -> new ClaimRefused(new ClaimRefusal.NoSuchBatch(batchId)));
        if (batch.sent()) {
            throw new ClaimRefused(new ClaimRefusal.AlreadySent(batchId));
        }
        lines.casesOfBatch(batchId).forEach(caseId -> claimCase.bringUpToDate(caseId, false));
        List<ClaimLine> inIt = lines.ofBatch(batchId);
        if (inIt.isEmpty()) {
            ClaimLine.Destination destination = new ClaimLine.Destination(batch.uzovi(), batch.month());
            throw new ClaimRefused(
                    new ClaimRefusal.NothingToClaim(destination, batch.sign(), held(destination, batch.sign())));
        }
        inIt.stream()
                .filter(line -> line.state() == ClaimState.DRAFT)
                .forEach(line -> lines.replace(line.to(ClaimState.RELEASED)));
        return batch;
    }
}
