package nl.kraamflex.billing.domain.law;

import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;

/** What {@link FigurePolicy} says of a figure: whether to calculate with it, and whether the reader has to be told. */
public sealed interface FigureUse {
    /** The law or several independent publications carry the figure. */
    record Sound(Figure figure) implements FigureUse {}

    /** The figure may be used, and every answer that rests on it says how sure it is. */
    record Flagged(Figure figure) implements FigureUse {}

    /** The figure was worked out from others, and the caller did not accept that. */
    record DerivedNotAccepted(Figure figure) implements FigureUse {}

    /** There is no figure for the date. */
    record NotOnFile(Lookup.Missing missing) implements FigureUse {}
}
