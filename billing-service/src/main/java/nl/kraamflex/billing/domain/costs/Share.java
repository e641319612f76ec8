package nl.kraamflex.billing.domain.costs;

import org.jspecify.annotations.Nullable;

/**
 * One payer's part of the care of a year.
 *
 * @param minutes time of care that it pays for, wholly or in part
 * @param cents how much, in euro cents; null where {@code status} says that it cannot be said
 * @param status whether the amount is known
 */
public record Share(int minutes, @Nullable Long cents, Status status) {
    /** Nothing at all. */
    public static final Share NOTHING = new Share(0, 0L, Status.KNOWN);

    /** Whether an amount is known, and if not, why. */
    public enum Status {
        /** It is. */
        KNOWN,
        /** The amount of that year was not published yet. */
        NOT_YET_PUBLISHED,
        /** A figure of law that it needs is not on file, or was worked out from others and not accepted. */
        NO_FIGURE,
        /** No price of an hour is known: no contract, no maximum on file, no price agreed. */
        NO_PRICE,
        /** No supplementary policy is on record for a date of care. */
        NO_POLICY,
        /** An institution charges a stay by the hour, and how many hours it gives is not known here. */
        BY_THE_HOUR,
        /** The contribution for a stay cannot be computed; the stay says why. */
        REFUSED
    }

    public Share {
        if ((cents == null) == (status == Status.KNOWN)) {
            throw new IllegalArgumentException("cents is %s with status %s.".formatted(cents, status));
        }
    }

    /** A known amount. */
    public static Share known(int minutes, long cents) {
        return new Share(minutes, cents, Status.KNOWN);
    }

    /** An amount that cannot be said. */
    public static Share unknown(int minutes, Status why) {
        return new Share(minutes, null, why);
    }
}
