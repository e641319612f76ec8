package nl.kraamflex.indication.domain.protocol;

/** Whose nights in hospital take hours off. */
public enum HospitalStayOf {
    MOTHER,
    /** The child; of several, nights on which all of them are in hospital. */
    CHILD,
    EITHER,
    BOTH
}
