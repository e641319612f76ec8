package nl.kraamflex.indication.domain.protocol;

/** How the child is fed (voeding); it chooses the base package and what a night in hospital costs. */
public enum Feeding {
    BREAST,
    FORMULA,
    MIXED,
    /** No child is fed here: after a loss, or where a surrogate mother recovers. */
    NONE
}
