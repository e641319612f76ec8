package nl.kraamflex.scheduling.domain;

/** Why a delivery that is on record was wrong. */
public enum CorrectionReason {
    /** Begin or end of a visit was wrong. */
    WRONG_TIME,
    /** A visit took place on another date. */
    WRONG_DATE,
    /** Another caregiver came. */
    WRONG_CAREGIVER,
    /** A visit was not reported. */
    FORGOTTEN_VISIT,
    /** A visit was reported twice. */
    ENTERED_TWICE,
    /** None of the others. */
    OTHER
}
