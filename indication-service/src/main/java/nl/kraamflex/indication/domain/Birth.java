package nl.kraamflex.indication.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a birth and of coming home.
 *
 * @param timeOfBirth moment with the offset it was reported in
 * @param homecomingDate date mother and child came or will come home; the date of birth for a birth at home; null while
 *     they are not home and no date is known
 * @param version 1 for the first report, one more with each correction
 */
public record Birth(OffsetDateTime timeOfBirth, @Nullable LocalDate homecomingDate, long version) {
    /** Days of care are calendar days of this zone. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** Day 1: the calendar date of birth in the Netherlands (Besluit zorgverzekering: counted from the day of birth). */
    public LocalDate date() {
        return timeOfBirth.atZoneSameInstant(ZONE).toLocalDate();
    }

    /**
     * Midnights in hospital up to a date: those between birth and homecoming. The day of coming home does not count (LIP).
     *
     * @param until midnights after the night before this date are left out; null for all of them
     * @return number of nights, 0 or more; while homecoming is unknown every night until the date counts
     */
    public int hospitalNights(@Nullable LocalDate until) {
        LocalDate end = homecomingDate;
        if (until != null && (end == null || until.isBefore(end))) {
            end = until;
        }
        return end == null ? 0 : (int) Math.max(0, ChronoUnit.DAYS.between(date(), end));
    }
}
