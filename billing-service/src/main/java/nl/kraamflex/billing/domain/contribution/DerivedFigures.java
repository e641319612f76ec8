package nl.kraamflex.billing.domain.contribution;

/** What whoever asks thinks of figures that are printed nowhere and were worked out from others. */
public enum DerivedFigures {
    /** They are not used. */
    REFUSED,
    /** They are used, each with its warning. */
    ACCEPTED
}
