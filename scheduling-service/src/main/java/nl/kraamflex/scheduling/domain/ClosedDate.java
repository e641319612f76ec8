package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;

/**
 * A date that a replan took out of the window, until another opens it again.
 *
 * @param date the date
 * @param cause why: CAREGIVER_ILL or HOSPITAL_READMISSION
 */
public record ClosedDate(LocalDate date, PlanCause cause) {
    /** Why nothing can be planned on it: no caregiver can come, or nobody is at home. */
    DayReason reason() {
        return cause == PlanCause.CAREGIVER_ILL ? DayReason.NO_CAREGIVER : DayReason.AWAY;
    }
}
