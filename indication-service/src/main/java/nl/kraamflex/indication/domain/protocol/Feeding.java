package nl.kraamflex.indication.domain;

/** How the child is fed (voeding); it chooses the base package and what a night in hospital costs. */
public enum Feeding {
    BREAST,
    FORMULA,
    MIXED,
    NONE;

    /** Word for this feeding in the keys of the protocol file, such as {@code base-breast}. */
    String inKeys() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
