package nl.kraamflex.billing.domain.insurance;

/** Whose policy pays for the care of a case (verzekerde). */
public enum InsuredPerson {
    MOTHER,
    CHILD
}
