package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Counts days of care: calendar dates of the Netherlands, the date of birth being day 1. */
public final class CareCalendar {
    /** Zone in which a moment gets its date of care. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private CareCalendar() {}

    /** The date of care of a moment. */
    public static LocalDate dateOf(Instant moment) {
        return moment.atZone(ZONE).toLocalDate();
    }

    /**
     * The day number of a date.
     *
     * @return 1 for the date of birth, 0 or less for dates before it
     */
    public static int dayNumber(LocalDate dateOfBirth, LocalDate date) {
        return Math.toIntExact(ChronoUnit.DAYS.between(dateOfBirth, date) + 1);
    }

    /** The date of a day number, 1 being the date of birth. */
    public static LocalDate dateOfDay(LocalDate dateOfBirth, int day) {
        return dateOfBirth.plusDays(day - 1L);
    }

    /** The moment of a time of day, given as minutes since midnight by the clock on the wall; 1440 is the next midnight. */
    static Instant momentOf(LocalDate date, int minuteOfDay) {
        return date.atStartOfDay().plusMinutes(minuteOfDay).atZone(ZONE).toInstant();
    }

    /** The midnight with which a date begins. */
    static Instant beginOf(LocalDate date) {
        return date.atStartOfDay(ZONE).toInstant();
    }
}
