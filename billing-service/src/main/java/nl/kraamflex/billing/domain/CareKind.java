package nl.kraamflex.billing.domain;

/** What kind of care an hour is: each has its own performance and its own rule on the contribution. */
public enum CareKind {
    /** Maternity care (kraamzorg). */
    MATERNITY_CARE,
    /** Help at the birth (partusassistentie), free of contribution since 2017. */
    BIRTH_ASSISTANCE
}
