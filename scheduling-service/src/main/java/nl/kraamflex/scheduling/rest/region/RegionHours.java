package nl.kraamflex.scheduling.rest.region;

import java.math.BigDecimal;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.scheduling.domain.QuarterHours;

/** Quanta, quarters of an hour, as the hours of an answer. */
public final class RegionHours {
    private RegionHours() {}

    /** The hours of a number of quanta. */
    public static BigDecimal of(int quanta) {
        return HoursNumber.of(Math.multiplyExact(quanta, QuarterHours.MINUTES));
    }
}
