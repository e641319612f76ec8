package nl.kraamflex.indication.domain.protocol;

/** Facts of a case that make a factor apply without being named. */
public enum Circumstance {
    /** More than one child was born. */
    MULTIPLE_BIRTH,
    /** The newborn is cared for by others than the woman who gave birth. */
    MOTHER_NOT_IN_FAMILY
}
