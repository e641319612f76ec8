package nl.kraamflex.billing.domain.contribution;

import java.time.LocalDate;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;

/** Why a figure of law that an amount needs cannot be used. No other date's figure takes its place. */
public sealed interface FigureRefusal {
    /** The date of care that needs the figure. */
    LocalDate date();

    /** Nothing is on file for the date. */
    record NotOnFile(Lookup.Missing missing) implements FigureRefusal {
        @Override
        public LocalDate date() {
            return missing.date();
        }
    }

    /** The figure was worked out from others, and whoever asks did not accept that. */
    record DerivedOnly(Figure figure, LocalDate date) implements FigureRefusal {}
}
