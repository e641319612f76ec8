package nl.kraamflex.indication.domain.calculation;

import org.jspecify.annotations.Nullable;

/**
 * How far care goes by decision.
 *
 * @param upTo which decision was made
 * @param lastDay last day of an extension; null without one
 */
public record DaysGranted(UpTo upTo, @Nullable Integer lastDay) {
    /** Decisions on the days of care. */
    public enum UpTo {
        /** None: the protocol's ordinary days. */
        ORDINARY,
        /** Days 9 and 10. */
        LAST_ORDINARY,
        /** After day 10 as a reasoned exception, on contiguous days. */
        EXCEPTION,
        /** After day 10 under an agreement with a name. */
        AGREEMENT
    }

    public DaysGranted {
        boolean extended = upTo == UpTo.EXCEPTION || upTo == UpTo.AGREEMENT;
        if (extended != (lastDay != null)) {
            throw new IllegalArgumentException(
                    "lastDay is %s at %s: an extension has one, and nothing else".formatted(lastDay, upTo));
        }
    }

    /** The protocol's ordinary days. */
    public static final DaysGranted ORDINARY = new DaysGranted(UpTo.ORDINARY, null);

    /**
     * Last day of an extension.
     *
     * @throws IllegalStateException without an extension
     */
    public int extendedTo() {
        if (lastDay == null) {
            throw new IllegalStateException("%s has no last day of its own".formatted(upTo));
        }
        return lastDay;
    }

    /** Through the last day that a decision without an exception can give. */
    public static final DaysGranted LAST_ORDINARY = new DaysGranted(UpTo.LAST_ORDINARY, null);
}
