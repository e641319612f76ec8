package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who pays for care that was given: by the plan in force where it knows of that care, else by the rules of the indication as if no day
 * without care lay before it.
 */
public final class FundingOfCare {
    private FundingOfCare() {}

    /**
     * Who pays for the care of a date.
     *
     * @return empty when nobody is known to
     */
    public static Optional<Funding> on(Schedule schedule, LocalDate date) {
        return planned(schedule, date)
                .map(day -> Optional.ofNullable(day.funding()))
                .orElseGet(() -> byRule(schedule, date));
    }

    /** Who pays for each date on which this organisation gave care. */
    public static Map<LocalDate, Optional<Funding>> ofAll(Schedule schedule) {
        Map<LocalDate, Optional<Funding>> funding = new TreeMap<>();
        schedule.visits().stream()
                .filter(visit -> !visit.elsewhere())
                .flatMap(visit -> visit.careDates().stream())
                .forEach(part -> funding.computeIfAbsent(part.date(), date -> on(schedule, date)));
        return funding;
    }

    /** The day of the plan, when somebody pays for it, or the plan was made in the knowledge of the care given on it. */
    private static Optional<PlannedDay> planned(Schedule schedule, LocalDate date) {
        @Nullable Plan plan = schedule.plan();
        return plan == null
                ? Optional.empty()
                : plan.on(date)
                        .filter(day -> day.funding() != null || !recordedAfter(schedule, date, plan.plannedAt()));
    }

    private static boolean recordedAfter(Schedule schedule, LocalDate date, Instant moment) {
        return schedule.deliveries().stream()
                .filter(delivery -> delivery.visits().stream()
                        .flatMap(visit -> visit.careDates().stream())
                        .anyMatch(part -> part.date().equals(date)))
                .anyMatch(delivery -> delivery.recordedAt().isAfter(moment));
    }

    private static Optional<Funding> byRule(Schedule schedule, LocalDate date) {
        @Nullable Birth birth = schedule.facts().birth();
        @Nullable Indication indication = schedule.facts().indication();
        return birth == null || indication == null
                ? Optional.empty()
                : new FundingRules(indication, schedule.arrangement().funded())
                        .of(CareCalendar.dayNumber(birth.date(), date), Interruption.NONE);
    }
}
