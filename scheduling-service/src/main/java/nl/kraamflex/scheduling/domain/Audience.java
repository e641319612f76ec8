package nl.kraamflex.scheduling.domain;

/** Whom an alert is meant for, and nobody else. */
public enum Audience {
    FAMILY_AND_CAREGIVER,
    CAREGIVER,
    PLANNER
}
