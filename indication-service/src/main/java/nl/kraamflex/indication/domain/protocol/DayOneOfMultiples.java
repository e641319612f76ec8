package nl.kraamflex.indication.domain.protocol;

/** Whose calendar day of birth is day 1 when children of one birth have different ones. */
public enum DayOneOfMultiples {
    FIRST_BORN,
    LAST_BORN
}
