package nl.kraamflex.billing.domain.costs;

/**
 * Price of an hour of care.
 *
 * @param cents euro cents per hour
 * @param basis where it comes from
 */
public record CarePrice(long cents, Basis basis) {
    /** Where a price comes from. */
    public enum Basis {
        /** It was agreed with the insurer of that date. */
        CONTRACT,
        /** No contract is known, and this is the highest price that is allowed. */
        MAXIMUM
    }
}
