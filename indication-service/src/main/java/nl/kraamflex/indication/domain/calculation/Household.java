package nl.kraamflex.indication.domain.calculation;

/** Who the case is about: the people who get care with the newborn, or a woman who recovers without one. */
public enum Household {
    /** The mother who gave birth, with her child. */
    BIRTH_FAMILY,
    /** Parents whose child was carried by another woman (wensouders). */
    INTENDED_PARENTS,
    ADOPTIVE_PARENTS,
    FOSTER_PARENTS,
    /** A woman who carried a child for others: her own recovery, without the child. */
    SURROGATE_MOTHER;

    /** Whether the woman who gave birth gets care here. */
    public boolean motherHere() {
        return this == BIRTH_FAMILY || this == SURROGATE_MOTHER;
    }

    /** Whether a newborn gets care here. */
    public boolean childHere() {
        return this != SURROGATE_MOTHER;
    }
}
