package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.kraamflex.billing.domain.claim.ClaimBatch;
import nl.kraamflex.billing.domain.claim.ClaimFileFormat;
import nl.kraamflex.billing.domain.claim.ClaimLine;
import nl.kraamflex.billing.domain.claim.ClaimSign;
import nl.kraamflex.billing.domain.claim.ClaimState;
import nl.kraamflex.billing.domain.claim.ClaimTotals;
import nl.kraamflex.billing.domain.claim.SentFile;
import nl.kraamflex.billing.usecase.ReadClaims;
import org.jspecify.annotations.Nullable;

/** A batch with what its lines add up to. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClaimBatchAnswer(
        UUID batchId,
        String uzovi,
        String month,
        ClaimSign sign,
        String invoiceNumber,
        Instant createdAt,
        Map<ClaimState, Integer> states,
        Totals totals,
        List<String> references,
        @Nullable File file) {
    /** What the lines add up to, in euros; negative when a batch takes back. */
    public record Totals(int lines, BigDecimal debit, BigDecimal credit, BigDecimal net) {
        static Totals of(ClaimTotals totals) {
            return new Totals(
                    totals.lines(),
                    EuroNumber.of(totals.debitCents()),
                    EuroNumber.of(totals.creditCents()),
                    EuroNumber.of(totals.netCents()));
        }
    }

    /** The file that was sent. */
    public record File(ClaimFileFormat format, String sha256, long bytes, Instant sentAt, String address) {
        static File of(UUID batchId, SentFile file) {
            return new File(
                    file.format(),
                    file.sha256(),
                    file.bytes(),
                    file.sentAt(),
                    "/v1/claim-batches/%s/file".formatted(batchId));
        }
    }

    static ClaimBatchAnswer of(ReadClaims.Batch found) {
        ClaimBatch batch = found.batch();
        Map<ClaimState, Integer> states = new TreeMap<>();
        found.lines().forEach(line -> states.merge(line.state(), 1, Integer::sum));
        return new ClaimBatchAnswer(
                batch.id(),
                batch.uzovi(),
                batch.month().toString(),
                batch.sign(),
                batch.invoiceNumber(),
                batch.createdAt(),
                states,
                Totals.of(ClaimTotals.of(found.lines())),
                found.lines().stream().map(ClaimLine::reference).toList(),
                batch.file() == null ? null : File.of(batch.id(), batch.file()));
    }
}
