package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Hours of a case by calendar year and by who pays, given by this organisation and planned together: what billing-service needs to work out what a
 * family pays.
 *
 * @param year calendar year of care
 * @param funding who pays
 * @param minutes how much, a multiple of 15
 */
public record HoursByPayer(int year, Funding funding, int minutes) {
    /** The hours of a plan and of what was given before it, by year and funding; no entry without hours. */
    public static List<HoursByPayer> of(Schedule schedule, Plan plan) {
        Map<Key, Integer> sums = new TreeMap<>(Comparator.comparing(Key::year).thenComparing(Key::funding));
        for (PlannedDay day : plan.days()) {
            Funding funding = day.funding() == null ? Funding.BASIC : day.funding();
            add(sums, day.date(), funding, day.minutes() + given(schedule, day.date()));
        }
        LocalDate last = plan.days().getLast().date();
        billable(schedule)
                .filter(part -> part.date().isAfter(last))
                .forEach(part -> add(sums, part.date(), Funding.BASIC, part.minutes()));
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

    private record Key(int year, Funding funding) {}

    private static void add(Map<Key, Integer> sums, LocalDate date, Funding funding, int minutes) {
        if (minutes > 0) {
            sums.merge(new Key(date.getYear(), funding), minutes, Integer::sum);
        }
    }
}
