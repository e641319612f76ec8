package nl.kraamflex.indication.domain.protocol;

/** Which date's law sets the last day that is insured. */
public enum WindowLawDate {
    /** That of each day of care. */
    CARE_DATE,
    /** That of the birth. */
    BIRTH_DATE
}
