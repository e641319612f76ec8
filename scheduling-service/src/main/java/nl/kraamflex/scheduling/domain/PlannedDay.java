package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import org.jspecify.annotations.Nullable;

/**
 * One day of a plan.
 *
 * @param date its date
 * @param day its number, the date of birth being 1
 * @param kind whether a visit must, may or cannot take place
 * @param minutes care this plan puts there, a multiple of 15; 0 on a day without visit
 * @param earlierMinutes on a day this plan can no longer move: what the plan before it had there; null otherwise
 * @param longestMinutes longest visit that fits on the day, 0 when none can take place
 * @param reason why the day differs from an ordinary one; null when it doesn't
 * @param funding who pays for a visit on the day; null where none is planned
 * @param partOfDay when on the day the family wishes the visit; null when it does not matter
 */
public record PlannedDay(
        LocalDate date,
        int day,
        DayKind kind,
        int minutes,
        @Nullable Integer earlierMinutes,
        int longestMinutes,
        @Nullable DayReason reason,
        @Nullable Funding funding,
        @Nullable PartOfDay partOfDay) {

    /** Whether the day was over before the first plan of the case was made. */
    boolean wasNeverPlanned() {
        return reason == DayReason.PAST && earlierMinutes == null;
    }

    /** What was or is planned on the date, by this plan or, where it can no longer move the day, by the one before it. */
    int everPlannedMinutes() {
        return earlierMinutes == null ? minutes : earlierMinutes;
    }
}
