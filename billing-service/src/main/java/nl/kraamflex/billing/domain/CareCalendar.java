package nl.kraamflex.billing.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Where care is given and billed, and so in which zone a moment has its date. */
public final class CareCalendar {
    /** The zone of every date in a bill, a claim and a setting. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private CareCalendar() {}

    /** The calendar date of a moment in that zone. */
    public static LocalDate dateOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }
}
