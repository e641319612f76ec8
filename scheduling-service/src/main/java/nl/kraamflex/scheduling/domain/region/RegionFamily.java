package nl.kraamflex.scheduling.domain.region;

import java.time.LocalDate;
import java.util.Objects;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;

/**
 * One family of a region: its own problem, and where on the calendar its window lies.
 *
 * @param key names the family in answers and refusals; takes no part in any decision
 * @param birthDate calendar day of birth, day 1 of the window
 * @param problem the family's own problem, without prices
 */
public record RegionFamily(String key, LocalDate birthDate, FamilyProblem problem) {

    /**
     * Checks that nothing is missing and no day has a price.
     *
     * @throws IllegalArgumentException naming the field, its value and the remedy
     */
    public RegionFamily {
        Objects.requireNonNull(birthDate, "birthDate is missing: give the calendar day of birth");
        Objects.requireNonNull(problem, "problem is missing: give the family's days and hours");
        if (key.isBlank()) {
            throw new IllegalArgumentException("key is blank: give each family a key of its own");
        }
        for (CareDay day : problem.days()) {
            if (day.price() != 0) {
                throw new IllegalArgumentException("family " + key + " has a price of " + day.price()
                        + " on a day: leave prices out, those of a region follow from its capacity");
            }
        }
    }

    /**
     * The date of a day of the window.
     *
     * @param day day number, 1 for the day of birth
     * @return that date
     */
    public LocalDate dateOf(int day) {
        return birthDate.plusDays(day - 1L);
    }
}
