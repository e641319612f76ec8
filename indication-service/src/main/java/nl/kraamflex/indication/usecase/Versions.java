package nl.kraamflex.indication.usecase;

import nl.kraamflex.indication.domain.Refusal;
import nl.kraamflex.indication.domain.Refused;
import org.jspecify.annotations.Nullable;

/** Whoever changes something must have read it. */
final class Versions {
    private Versions() {}

    /**
     * The version after a change.
     *
     * @param expected version the caller read, null when it believes there is none
     * @param current version on record, 0 when there is none
     * @throws Refused when the caller read another version, or none of something that exists
     */
    static long next(@Nullable Long expected, long current) {
        if (expected == null && current > 0) {
            throw new Refused(new Refusal.VersionRequired(current));
        }
        if (expected != null && expected != current) {
            throw new Refused(new Refusal.VersionMismatch(expected, current));
        }
        return current + 1;
    }
}
