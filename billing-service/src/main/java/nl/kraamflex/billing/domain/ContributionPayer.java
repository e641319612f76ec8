package nl.kraamflex.billing.domain;

/** Who bears the own contribution of a date. */
public enum ContributionPayer {
    /** The family, unless something else was arranged. */
    FAMILY,
    /** The insurer, which took it over from the family. */
    INSURER,
    /** Nobody: the case takes part in a pilot without contribution. */
    NOBODY
}
