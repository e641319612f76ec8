package nl.kraamflex.indication.domain.protocol;

/** Whether hours of birth assistance (partusassistentie) use up the most a family can get. */
public enum BirthAssistanceInCeiling {
    COUNTS,
    DOES_NOT_COUNT
}
