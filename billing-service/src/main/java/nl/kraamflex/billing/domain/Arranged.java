package nl.kraamflex.billing.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One version of something that was arranged for a case.
 *
 * @param value what was arranged
 * @param version 1 for the first, one more with each; 0 where nothing was arranged yet
 * @param recordedAt when it was recorded; null for version 0
 * @param recordedBy by whom; null for version 0
 */
public record Arranged<V>(
        V value,
        long version,
        @Nullable Instant recordedAt,
        @Nullable String recordedBy) {
    /** What holds before anything was arranged. */
    public static <V> Arranged<V> nothing(V value) {
        return new Arranged<>(value, 0, null, null);
    }
}
