package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.kraamflex.billing.domain.claim.ClaimBatches;
import nl.kraamflex.billing.domain.claim.ClaimLine;
import nl.kraamflex.billing.domain.claim.ClaimLines;
import nl.kraamflex.billing.domain.claim.ClaimRefusal;
import nl.kraamflex.billing.domain.claim.ClaimRefused;
import nl.kraamflex.billing.domain.claim.ClaimResult;
import nl.kraamflex.billing.domain.claim.ClaimResults;
import nl.kraamflex.billing.domain.claim.ResultMatching;
import nl.kraamflex.billing.domain.claim.ReturnedFileReader;
import org.jspecify.annotations.Nullable;

/** Takes in what an insurer answered. An import counts as a whole or not at all; a second time it does nothing. */
@ApplicationScoped
public class ImportResults {
    private final ClaimBatches batches;
    private final ClaimLines lines;
    private final ClaimResults results;
    private final ReturnedFileReader reader;
    private final Clock clock;

    ImportResults(
            ClaimBatches batches, ClaimLines lines, ClaimResults results, ReturnedFileReader reader, Clock clock) {
        this.batches = batches;
        this.lines = lines;
        this.results = results;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Takes in results.
     *
     * @param batchId the batch that was answered
     * @throws ClaimRefused when there is no such batch, or a result contradicts what is on record
     */
    @Transactional
    public ResultMatching take(UUID batchId, List<ClaimResult> told) {
        if (batches.findForChange(batchId).isEmpty()) {
            throw new ClaimRefused(new ClaimRefusal.NoSuchBatch(batchId));
        }
        List<String> references =
                told.stream().map(ClaimResult::reference).distinct().toList();
        lines.lockCases(lines.casesNamed(references));
        List<ClaimLine> concerned = concerned(references);
        ResultMatching matching = ResultMatching.of(
                told,
                concerned,
                results.of(concerned.stream().map(ClaimLine::reference).toList()));
        if (!matching.refusals().isEmpty()) {
            throw new ClaimRefused(new ClaimRefusal.ResultsContradict(matching.refusals()));
        }
        Instant now = clock.instant();
        matching.applied().forEach(applied -> {
            lines.replace(applied.line());
            results.add(applied.result(), now);
        });
        matching.restored().forEach(lines::replace);
        return matching;
    }

    /** The lines that are answered, and the debits that credits among them take back. */
    private List<ClaimLine> concerned(List<String> references) {
        Set<String> names = new TreeSet<>(references);
        for (ClaimLine answered : lines.named(references)) {
            @Nullable String taken = answered.earlierReference();
            if (taken != null) {
                names.add(taken);
            }
        }
        return lines.named(names);
    }

    /**
     * Takes in a file as the insurer sent it back.
     *
     * @throws ClaimRefused when it cannot be read, there is no such batch, or a result contradicts what is on record
     */
    @Transactional
    public ResultMatching takeFile(UUID batchId, String text) {
        return switch (reader.read(text)) {
            case ReturnedFileReader.Outcome.Read(var told) -> take(batchId, told);
            case ReturnedFileReader.Outcome.Refused(var faults) ->
                throw new ClaimRefused(new ClaimRefusal.ReturnUnreadable(faults));
        };
    }
}
