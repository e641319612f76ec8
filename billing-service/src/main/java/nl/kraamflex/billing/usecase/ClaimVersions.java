package nl.kraamflex.billing.usecase;

import nl.kraamflex.billing.domain.claim.ClaimRefusal;
import nl.kraamflex.billing.domain.claim.ClaimRefused;
import org.jspecify.annotations.Nullable;

/** Whoever changes policies, intake or claim settings must have read them. */
final class ClaimVersions {
    private ClaimVersions() {}

    /**
     * The version after a change.
     *
     * @param expected version the caller read, null when it believes there is none
     * @param current version on record, 0 when there is none
     * @throws ClaimRefused when the caller read another version, or none of something that exists
     */
    static long next(@Nullable Long expected, long current) {
        if (expected == null && current > 0) {
            throw new ClaimRefused(new ClaimRefusal.VersionRequired(current));
        }
        if (expected != null && expected != current) {
            throw new ClaimRefused(new ClaimRefusal.VersionMismatch(expected, current));
        }
        return current + 1;
    }
}
