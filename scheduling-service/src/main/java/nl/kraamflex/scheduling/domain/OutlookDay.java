package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as people see it: what is planned, what was given, and what the plan before had there.
 *
 * @param date its date
 * @param day its number, the date of birth being 1
 * @param plannedMinutes what is or was planned on it
 * @param deliveredMinutes what was given; null while nothing was recorded
 * @param formerMinutes what the version before had there, where that is something else; null otherwise
 * @param funding who pays for what is planned; null where nothing is
 * @param partOfDay when on the day the family wishes the visit; null when it does not matter or nothing is planned
 * @param reason why the day differs from an ordinary one; null when it doesn't
 * @param longestMinutes longest visit that fits on the day
 */
public record OutlookDay(
        LocalDate date,
        int day,
        int plannedMinutes,
        @Nullable Integer deliveredMinutes,
        @Nullable Integer formerMinutes,
        @Nullable Funding funding,
        @Nullable PartOfDay partOfDay,
        @Nullable DayReason reason,
        int longestMinutes) {

    /** The longest of its hours, for a scale. */
    public int mostMinutes() {
        int most = Math.max(plannedMinutes, deliveredMinutes == null ? 0 : deliveredMinutes);
        return Math.max(most, formerMinutes == null ? 0 : formerMinutes);
    }
}
