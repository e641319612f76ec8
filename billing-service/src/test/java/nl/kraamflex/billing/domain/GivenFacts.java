package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What scenario files say that indication-service told; what is absent was not told.
 *
 * @param indicated minutes
 * @param birthAssistance minutes
 * @param neutral whether the family lost someone
 */
public record GivenFacts(
        LocalDate dueDate,
        @Nullable LocalDate dateOfBirth,
        @Nullable Integer indicated,
        boolean provisional,
        @Nullable Integer birthAssistance,
        boolean neutral) {
    /** The same as billing keeps it. */
    public CaseFacts known() {
        return new CaseFacts(
                1,
                dueDate,
                dateOfBirth,
                indicated == null ? null : new CaseFacts.Indication(provisional, indicated),
                birthAssistance == null ? 0 : birthAssistance,
                neutral ? "NEUTRAL" : "STANDARD");
    }
}
