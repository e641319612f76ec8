package nl.kraamflex.billing.domain.claim;

import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Lines that go to one insurer together (declaratiebatch). All have one sign: a file that asks never takes back.
 *
 * @param id its id
 * @param uzovi the insurer
 * @param month of the dates of care
 * @param sign of every line
 * @param invoiceNumber number of its file, twelve digits
 * @param createdAt when it was put together
 * @param file what was sent; null before
 */
public record ClaimBatch(
        UUID id,
        String uzovi,
        YearMonth month,
        ClaimSign sign,
        String invoiceNumber,
        Instant createdAt,
        @Nullable SentFile file) {

    /** Whether its file was written. */
    public boolean sent() {
        return file != null;
    }

    /** The batch with its file. */
    public ClaimBatch with(SentFile written) {
        return new ClaimBatch(id, uzovi, month, sign, invoiceNumber, createdAt, written);
    }
}
