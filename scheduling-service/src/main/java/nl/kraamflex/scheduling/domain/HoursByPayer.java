package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hours of a case by calendar year and by who pays, given by this organisation and planned together: what billing-service needs to work out what a
 * family pays.
 *
 * @param year calendar year of care
 * @param funding who pays; null for care that nobody is known to pay for
 * @param minutes how much, a multiple of 15
 */
public record HoursByPayer(int year, @Nullable Funding funding, int minutes) {
    /** The hours of a plan and of what was given before it, by year and funding; no entry without hours. */
    public static List<HoursByPayer> of(Schedule schedule, Plan plan) {
        Map<Key, Integer> sums = new TreeMap<>(Comparator.comparing(Key::year)
                .thenComparing(Key::funding, Comparator.nullsLast(Comparator.naturalOrder())));
        for (PlannedDay day : plan.days()) {
            add(sums, day.date(), day.funding(), day.minutes() + given(schedule, day.date()));
        }
        LocalDate birth = plan.days().getFirst().date();
        LocalDate last = plan.days().getLast().date();
        billable(schedule)
                .filter(part -> part.date().isAfter(last))
                .forEach(part -> add(sums, part.date(), beyondPlan(schedule, birth, part.date()), part.minutes()));
        return sums.entrySet().stream()
                .map(sum -> new HoursByPayer(sum.getKey().year(), sum.getKey().funding(), sum.getValue()))
                .toList();
    }

    /** What another organisation gave, that organisation bills. */
    private static Stream<CareDate> billable(Schedule schedule) {
        return schedule.visits().stream()
                .filter(visit -> !visit.elsewhere())
                .flatMap(visit -> visit.careDates().stream());
    }

    private static int given(Schedule schedule, LocalDate date) {
        return billable(schedule)
                .filter(part -> part.date().equals(date))
                .mapToInt(CareDate::minutes)
                .sum();
    }

    private record Key(int year, @Nullable Funding funding) {}

    /** Who pays for care that was given after the last day of the plan. */
    private static @Nullable Funding beyondPlan(Schedule schedule, LocalDate birth, LocalDate date) {
        Indication indication = schedule.facts().indication();
        return indication == null
                ? null
                : new FundingRules(indication, schedule.arrangement().funded())
                        .of(CareCalendar.dayNumber(birth, date), Interruption.NONE)
                        .orElse(null);
    }

    private static void add(Map<Key, Integer> sums, LocalDate date, @Nullable Funding funding, int minutes) {
        if (minutes > 0) {
            sums.merge(new Key(date.getYear(), funding), minutes, Integer::sum);
        }
    }
}
