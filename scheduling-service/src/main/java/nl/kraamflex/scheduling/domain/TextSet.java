package nl.kraamflex.scheduling.domain;

/** Which set of texts a case uses; never says why. */
public enum TextSet {
    STANDARD,
    /** Texts that fit a case in which a family lost someone; no alert is sent of it. */
    NEUTRAL
}
