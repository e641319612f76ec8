package nl.kraamflex.scheduling.domain;

import java.time.Duration;
import java.time.Instant;
import nl.kraamflex.scheduling.domain.distribution.DayKind;

/** A day of which only the part until the end of day care can be used. */
final class ShortDay {
    private ShortDay() {}

    /**
     * What fits between a moment and the end of day care, in whole quarters: an optional visit, shorter than an ordinary one may
     * be, or none.
     */
    static DayBounds from(Instant from, DayOfCare day, DayReason fits, DayReason tooLate) {
        PlanningSettings settings = day.settings();
        Instant end = CareCalendar.momentOf(day.date(), settings.endOfDayCareMinute());
        long quarters = Duration.between(from, end).toMinutes() / QuarterHours.MINUTES;
        if (quarters < settings.shortDayShortestVisit()) {
            return DayBounds.blocked(tooLate);
        }
        int longest = (int) Math.min(settings.longestVisit(), quarters);
        return new DayBounds(
                DayKind.OPTIONAL,
                settings.shortDayShortestVisit(),
                longest,
                longest < settings.longestVisit() ? fits : null);
    }
}
