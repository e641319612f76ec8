package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import java.util.Set;

/**
 * A date in the care window with what its policies ask for.
 *
 * @param date the date
 * @param birth facts of the birth
 * @param homecomingDate date of coming home
 * @param asOf date on which the plan is made
 * @param deliveredDates dates on which a visit was delivered
 * @param settings the settings in force
 */
record DayOfCare(
        LocalDate date,
        Birth birth,
        LocalDate homecomingDate,
        LocalDate asOf,
        Set<LocalDate> deliveredDates,
        PlanningSettings settings) {}
