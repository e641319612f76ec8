package nl.kraamflex.billing.domain;

/**
 * Who bears the own contribution of a date, and for the family who asks it. What is rounded together is divided among them in this order, so
 * that the amount of the family on our bill is that of its own time alone.
 */
public enum ContributionPayer {
    /** The family, unless something else was arranged; our bill asks it. */
    FAMILY,
    /** The family; by its contract with us its insurer asks for it, so that our bill does not. Never arranged: the contract decides. */
    FAMILY_THROUGH_INSURER,
    /** The insurer, which took it over from the family. */
    INSURER,
    /** Nobody: the case takes part in a pilot without contribution. */
    NOBODY;

    /** Whether the family bears it, whoever asks. */
    public boolean isFamily() {
        return this == FAMILY || this == FAMILY_THROUGH_INSURER;
    }
}
