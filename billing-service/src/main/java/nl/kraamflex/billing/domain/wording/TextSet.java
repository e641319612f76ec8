package nl.kraamflex.billing.domain.wording;

/** Which words a family gets; never says why. */
public enum TextSet {
    STANDARD,
    /** After a loss: no child, no feeding, no encouragement, and not why the care matters. */
    NEUTRAL
}
