package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.scheduling.domain.distribution.CostTerms;
import org.jspecify.annotations.Nullable;

/**
 * A plan of one case. It is never edited: whatever changes gives a new version, and every version is kept.
 *
 * @param version 1 for the case's first plan, one more with each
 * @param cause why it was made
 * @param mode how freely the hours were spread
 * @param plannedAt when it was made
 * @param asOf the date on which it was made, in Europe/Amsterdam
 * @param caseVersion version of the case it rests on
 * @param indicatedMinutes what the case was entitled to
 * @param declinedMinutes how much of that the family did not want
 * @param deliveredMinutes what had been given
 * @param days every day of the window, ascending
 * @param terms what the plan costs by term; their sum is its value
 * @param notices what its reader should know
 * @param assumptions what it takes for granted
 * @param profile name of the wished pattern
 * @param figures the settings it was made with
 * @param region the plan of the region it is a part of; null when the family was planned by itself
 */
public record Plan(
        long version,
        PlanCause cause,
        Mode mode,
        Instant plannedAt,
        LocalDate asOf,
        long caseVersion,
        int indicatedMinutes,
        int declinedMinutes,
        int deliveredMinutes,
        List<PlannedDay> days,
        CostTerms terms,
        List<Notice> notices,
        List<Assumption> assumptions,
        String profile,
        List<FigureUsed> figures,
        @Nullable RegionOrigin region) {

    /** Keeps copies of the lists. */
    public Plan {
        days = List.copyOf(days);
        notices = List.copyOf(notices);
        assumptions = List.copyOf(assumptions);
        figures = List.copyOf(figures);
    }

    /** Care this plan spreads, in minutes. */
    public int plannedMinutes() {
        return days.stream().mapToInt(PlannedDay::minutes).sum();
    }

    /** The value that was minimised. */
    public long value() {
        return terms.total();
    }

    /**
     * The least value any plan of this case can have: equal to {@link #value()} when the family was planned by itself, since the
     * solver is exact.
     */
    public long lowerBound() {
        return region == null ? value() : region.leastValue();
    }

    /** The same plan as a part of a region's. */
    Plan partOf(RegionOrigin origin) {
        return new Plan(
                version,
                cause,
                mode,
                plannedAt,
                asOf,
                caseVersion,
                indicatedMinutes,
                declinedMinutes,
                deliveredMinutes,
                days,
                terms,
                notices,
                assumptions,
                profile,
                figures,
                origin);
    }

    /** Date of the last visit it plans; empty when it plans none. */
    Optional<LocalDate> lastVisit() {
        return days.stream()
                .filter(day -> day.minutes() > 0)
                .map(PlannedDay::date)
                .reduce((earlier, later) -> later);
    }

    /** The first day with a visit that nobody pays for. */
    Optional<Integer> unpaidDay() {
        return days.stream()
                .filter(day -> day.minutes() > 0 && day.funding() == null)
                .map(PlannedDay::day)
                .findFirst();
    }

    /** The day of a date, empty outside the window. */
    Optional<PlannedDay> on(LocalDate date) {
        return days.stream().filter(day -> day.date().equals(date)).findFirst();
    }
}
