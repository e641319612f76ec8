package nl.kraamflex.scheduling.domain.regionplan;

import java.time.LocalDate;
import nl.kraamflex.scheduling.domain.QuarterHours;

/**
 * Caregiver time on a date.
 *
 * @param date the date, in Europe/Amsterdam
 * @param minutes whole quarters of an hour, 0 or more; 0 says that nobody is there, which is not the same as saying nothing
 */
public record CapacityDate(LocalDate date, int minutes) {
    /**
     * Checks the amount.
     *
     * @throws IllegalArgumentException when it is negative or no whole quarters
     */
    public CapacityDate {
        if (minutes < 0 || minutes % QuarterHours.MINUTES != 0) {
            throw new IllegalArgumentException(
                    "minutes of %s is %d: give whole quarters, 0 or more".formatted(date, minutes));
        }
    }
}
