package nl.kraamflex.billing.domain.stay;

import java.util.List;
import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/** The own contribution for one stay in an institution. */
public sealed interface StayContribution {
    /** The stay it is for. */
    InstitutionStay stay();

    /**
     * An amount per person and day.
     *
     * @param lines by date, the mother before the children
     * @param cents the sum of the lines
     * @param onWhoseWord who said that the rate stays below a threshold that is not on file; null when every threshold is
     */
    record Owed(
            InstitutionStay stay,
            List<StayLine> lines,
            long cents,
            @Nullable String onWhoseWord) implements StayContribution {
        public Owed {
            lines = List.copyOf(lines);
        }
    }

    /**
     * The stay is medically necessary.
     *
     * @param exemptions the figures that say so, one for each period of law it lies in
     */
    record Exempt(InstitutionStay stay, List<Figure> exemptions) implements StayContribution {
        public Exempt {
            exemptions = List.copyOf(exemptions);
        }
    }

    /** Care in this place is charged by the hour, as at home: the hours are on the record of care, the days cost nothing. */
    record Hourly(InstitutionStay stay) implements StayContribution {}

    /** It cannot be said. */
    record Refused(InstitutionStay stay, StayRefusal reason) implements StayContribution {}
}
