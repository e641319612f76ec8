package nl.kraamflex.billing.domain.insurance;

/** Sex of an insured person as claim files know it (COD046). */
public enum Sex {
    MALE,
    FEMALE
}
