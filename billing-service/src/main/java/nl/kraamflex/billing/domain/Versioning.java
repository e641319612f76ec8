package nl.kraamflex.billing.domain;

import org.jspecify.annotations.Nullable;

/** Whoever changes something says which version it read. */
public final class Versioning {
    private Versioning() {}

    /**
     * The version after a change.
     *
     * @param current the present version, 0 where there is none
     * @param expected the version the caller read; null when it believes there is none
     * @throws ArrangementRefused when that is not the present one
     */
    public static long next(long current, @Nullable Long expected) {
        if (expected == null && current > 0) {
            throw new ArrangementRefused(new ArrangementRefusal.VersionRequired(current));
        }
        if (expected != null && expected != current) {
            throw new ArrangementRefused(new ArrangementRefusal.VersionMismatch(expected, current));
        }
        return current + 1;
    }
}
