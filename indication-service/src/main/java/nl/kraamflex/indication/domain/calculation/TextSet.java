package nl.kraamflex.indication.domain.calculation;

/** Which words a family gets. */
public enum TextSet {
    STANDARD,
    /** After a loss: no child, no feeding, no encouragement. */
    NEUTRAL
}
