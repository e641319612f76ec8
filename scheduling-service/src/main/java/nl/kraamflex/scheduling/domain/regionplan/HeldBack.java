package nl.kraamflex.scheduling.domain.regionplan;

import java.time.LocalDate;
import java.util.List;

/**
 * Caregiver hours of a date that a plan of a region did not give away, for births to come.
 *
 * @param date the date
 * @param quanta quarters, more than 0
 */
public record HeldBack(LocalDate date, int quanta) {
    /**
     * Quarters that were held back on a date.
     *
     * @param all what was held back
     * @return 0 or more
     */
    public static int on(LocalDate date, List<HeldBack> all) {
        return all.stream()
                .filter(held -> held.date().equals(date))
                .mapToInt(HeldBack::quanta)
                .sum();
    }
}
