package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How often a case changed to the other set of texts: what was told in the old words is told anew.
 *
 * @param times 0 or more
 * @param lastAt when it did so last; null when it never did
 */
public record Retold(int times, @Nullable Instant lastAt) {
    /** A case that always had the same set of texts. */
    public static final Retold NEVER = new Retold(0, null);

    Retold again(Instant now) {
        return new Retold(times + 1, now);
    }
}
