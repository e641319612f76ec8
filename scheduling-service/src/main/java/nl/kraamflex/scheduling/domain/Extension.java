package nl.kraamflex.scheduling.domain;

import org.jspecify.annotations.Nullable;

/**
 * Care after the last ordinary day, by a decision on record.
 *
 * @param kind why it is possible
 * @param fromDay its first day, day of birth = 1
 * @param agreement name of the agreement that pays; null for an exception
 */
public record Extension(Kind kind, int fromDay, @Nullable String agreement) {
    /** Why care after the last ordinary day is possible. */
    public enum Kind {
        /** A reasoned decision, on contiguous days, within basic insurance. */
        EXCEPTION,
        /** A named trial or agreement with an insurer. */
        AGREEMENT
    }
}
