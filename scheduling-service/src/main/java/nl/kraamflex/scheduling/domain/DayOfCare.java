package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * A date in the care window with what its policies ask for.
 *
 * @param date the date
 * @param window the window it lies in
 * @param birth facts of the birth
 * @param homecomingDate date of coming home
 * @param asOf date on which the plan is made
 * @param deliveredDates dates on which a visit was delivered
 * @param closed dates taken out of the window, with the reason
 * @param funded whether anybody pays for care on the date
 * @param startUpCare whether a start-up visit is indicated
 * @param settings the settings in force
 */
record DayOfCare(
        LocalDate date,
        CareWindow window,
        Birth birth,
        LocalDate homecomingDate,
        LocalDate asOf,
        Set<LocalDate> deliveredDates,
        Map<LocalDate, DayReason> closed,
        boolean funded,
        boolean startUpCare,
        PlanningSettings settings) {
    /** Number of the day, the date of birth being 1. */
    int number() {
        return CareCalendar.dayNumber(birth.date(), date);
    }

    /** Whether mother and child come home on the date, for the first time or again. */
    boolean isHomecoming() {
        return date.equals(homecomingDate)
                || birth.absences().stream().anyMatch(absence -> date.equals(absence.backOn()));
    }
}
