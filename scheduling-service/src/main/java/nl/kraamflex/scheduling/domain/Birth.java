package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a birth that planning needs.
 *
 * @param timeOfBirth moment of birth
 * @param date calendar date of birth in Europe/Amsterdam: day 1
 * @param homecomingDate date on which mother and child are at home, {@code date} for a birth at home; null while unknown
 * @param absences periods after coming home with nobody at home to care for, ascending
 */
public record Birth(
        Instant timeOfBirth, LocalDate date, @Nullable LocalDate homecomingDate, List<Absence> absences) {
    /** Whether mother and child are not home yet on a date, or away again. */
    boolean isAwayOn(LocalDate careDate) {
        return (homecomingDate != null && careDate.isBefore(homecomingDate))
                || absences.stream().anyMatch(absence -> absence.covers(careDate));
    }

    /**
     * Checks that nobody comes home before the birth, and keeps a copy of the list.
     *
     * @throws IllegalArgumentException naming the field and both dates
     */
    public Birth {
        absences = List.copyOf(absences);
        if (homecomingDate != null && homecomingDate.isBefore(date)) {
            throw new IllegalArgumentException(
                    "homecomingDate is %s, before the birth on %s: give that date or a later one"
                            .formatted(homecomingDate, date));
        }
    }
}
