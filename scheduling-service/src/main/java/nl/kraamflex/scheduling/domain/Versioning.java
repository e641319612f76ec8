package nl.kraamflex.scheduling.domain;

import org.jspecify.annotations.Nullable;

/** Lets nobody write over a version it has not read (RFC 9110, section 13.1.1). */
public final class Versioning {
    private Versioning() {}

    /**
     * The version a change makes.
     *
     * @param current the present version, 0 when there is none
     * @param expected the version the caller read, null when it believes there is none
     * @throws Refused when the caller read another version or none
     */
    public static long next(long current, @Nullable Long expected) {
        if (expected == null && current > 0) {
            throw new Refused(new Refusal.VersionRequired(current));
        }
        if (expected != null && expected != current) {
            throw new Refused(new Refusal.VersionMismatch(expected, current));
        }
        return current + 1;
    }
}
