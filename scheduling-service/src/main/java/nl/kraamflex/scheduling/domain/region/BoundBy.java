package nl.kraamflex.scheduling.domain.region;

/** What a lower bound rests on. */
public enum BoundBy {
    /** On the prices of the dates: anyone can recompute it from them, family by family. */
    PRICES,
    /** On a search that went through every plan that prices could not rule out. */
    SEARCH
}
