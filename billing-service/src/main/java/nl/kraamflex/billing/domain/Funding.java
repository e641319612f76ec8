package nl.kraamflex.billing.domain;

/** Who pays for the hours of a date, apart from the family's own contribution. */
public enum Funding {
    /** Basic insurance, on ordinary days. */
    BASIC,
    /** Basic insurance, on a later day for which an exception was decided. */
    BASIC_EXCEPTION,
    /** An agreement on later days. */
    AGREEMENT,
    /** The family's supplementary insurance. */
    SUPPLEMENTARY,
    /** The family itself, at a price that was agreed. */
    PRIVATE;

    /** Whether basic insurance or an agreement in its place pays, so that the family owes its own contribution. */
    public boolean carriesContribution() {
        return switch (this) {
            case BASIC, BASIC_EXCEPTION, AGREEMENT -> true;
            case SUPPLEMENTARY, PRIVATE -> false;
        };
    }
}
