package nl.kraamflex.billing.domain.law;

import java.time.LocalDate;
import java.util.Optional;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;

/**
 * How sure a figure has to be. What the law or several publications say is used as it is; what is weak, in conflict or chosen is
 * used and visibly flagged; what was worked out from other figures only where the caller accepts it; what is missing never.
 *
 * @param acceptDerived whether figures that are printed nowhere may be used
 */
public record FigurePolicy(boolean acceptDerived) {
    /** What holds where nobody said anything: no figure that is printed nowhere. */
    public static final FigurePolicy PRINTED_ONLY = new FigurePolicy(false);

    /** Whether and how the outcome of a look-up may be used. */
    public FigureUse use(Lookup lookup) {
        return switch (lookup) {
            case Lookup.InForce(Figure figure) -> use(figure);
            case Lookup.Missing missing -> new FigureUse.NotOnFile(missing);
        };
    }

    /** The last figure that may be used and was published up to a date, as an example of one that is still to come; empty without one. */
    public Optional<Figure> lastUpTo(DatedLaw law, String key, LocalDate date) {
        return law.history(key).stream()
                .filter(figure -> !figure.file().validFrom().isAfter(date))
                .filter(figure -> !(use(figure) instanceof FigureUse.DerivedNotAccepted))
                .reduce((earlier, later) -> later);
    }

    private FigureUse use(Figure figure) {
        return switch (figure.confidence()) {
            case PRIMARY, SECONDARY -> new FigureUse.Sound(figure);
            case WEAK, CONFLICTING, OURS -> new FigureUse.Flagged(figure);
            case DERIVED -> acceptDerived ? new FigureUse.Flagged(figure) : new FigureUse.DerivedNotAccepted(figure);
            case UNKNOWN ->
                throw new IllegalStateException(figure.key()
                        + " has a value and is of unknown confidence: no reader of law files lets that pass.");
        };
    }
}
