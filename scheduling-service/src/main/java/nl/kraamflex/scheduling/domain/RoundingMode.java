package nl.kraamflex.scheduling.domain;

/** To which side a length of care is rounded. */
public enum RoundingMode {
    /** To the nearest step; what lies at the half counts up. */
    NEAREST_HALF_UP,
    /** A step that was begun counts in full. */
    UP,
    /** Only steps that were given in full count. */
    DOWN
}
