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
     * @param open dates whose amount was not published yet, in the same order
     * @param cents the sum of the lines
     * @param onWhoseWord who said that the rate stays below a threshold that is not on file; null when every threshold is
     */
    record Owed(
            InstitutionStay stay,
            List<StayLine> lines,
            List<OpenStayLine> open,
            long cents,
            @Nullable String onWhoseWord)
            implements StayContribution {
        public Owed {
            lines = List.copyOf(lines);
            open = List.copyOf(open);
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

    /**
     * Care in this place is charged by the hour, as at home, and the days cost nothing. The hours in a place that the organisation runs are
     * on its record of care; those of another institution are known there alone.
     *
     * @param perHour the amounts per hour on the first and the last date, one for each period of law; none where none is on file
     */
    record Hourly(InstitutionStay stay, List<Figure> perHour) implements StayContribution {
        public Hourly {
            perHour = List.copyOf(perHour);
        }

        /** Whether nobody here knows how many hours it will be. */
        public boolean hoursUnknown() {
            return stay.billedBy() == InstitutionStay.BilledBy.INSTITUTION;
        }
    }

    /** It cannot be said. */
    record Refused(InstitutionStay stay, StayRefusal reason) implements StayContribution {}
}
