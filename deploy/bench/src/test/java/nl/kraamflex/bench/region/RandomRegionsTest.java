package nl.kraamflex.bench.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.kraamflex.bench.Settings;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionProblem;
import org.junit.jupiter.api.Test;

/** Drawn regions are what they are said to be. */
class RandomRegionsTest {
    private static final int FAMILIES = 1_000;
    private static final int DATES = 28;
    private static final int NEW = 0;
    private static final int REPLANNED = 1;

    private final Instances instances = new Instances(Settings.DEFAULT);

    @Test
    void births_feeding_hospital_nights_and_multiples_have_the_published_shares() {
        Instance instance = instances.draw(FAMILIES, DATES, 100, NEW);
        List<RegionFamily> families = instance.problem().families();

        double nightsAfterCaesarean = share(instance.nights(), nights -> nights == 3);
        double sundays = share(families, family -> family.birthDate().getDayOfWeek() == DayOfWeek.SUNDAY);
        double wednesdays = share(families, family -> family.birthDate().getDayOfWeek() == DayOfWeek.WEDNESDAY);
        double wholeBreast = share(families, family -> family.problem().indicated() == 49 * 4);

        assertThat(nightsAfterCaesarean).isBetween(0.12, 0.20);
        assertThat(sundays).isLessThan(wednesdays);
        assertThat(wholeBreast).isBetween(0.3, 0.6);
        assertThat(families).anyMatch(family -> family.problem().indicated() > 49 * 4);
        assertThat(families).anyMatch(family -> family.problem().protectedCase());
    }

    @Test
    void capacity_is_the_percent_asked_of_all_hours_to_plan_and_uneven_by_date() {
        for (int percent : List.of(115, 100, 90, 75)) {
            RegionProblem problem =
                    instances.draw(FAMILIES, DATES, percent, NEW).problem();

            long capacity =
                    problem.capacity().stream().mapToLong(Integer::longValue).sum();
            long toPlan = problem.families().stream()
                    .mapToLong(family -> family.problem().toPlan())
                    .sum();

            assertThat(capacity).isBetween(toPlan * percent / 100 - DATES, toPlan * percent / 100);
        }
    }

    @Test
    void at_75_percent_some_dates_cannot_hold_all_required_visits() {
        for (int index = 0; index < 20; index++) {
            RegionProblem problem = instances.draw(200, DATES, 75, index).problem();
            int[] required = new int[DATES];
            for (RegionFamily family : problem.families()) {
                List<CareDay> days = family.problem().days();
                for (int k = 0; k < days.size(); k++) {
                    if (days.get(k).kind() == DayKind.REQUIRED) {
                        required[problem.offsetOf(family) + k] += days.get(k).shortest();
                    }
                }
            }

            assertThat(IntStream.range(0, DATES)
                            .filter(date -> required[date] > problem.capacity().get(date)))
                    .as("index %d", index)
                    .isNotEmpty();
        }
    }

    @Test
    void every_second_region_has_a_plan_in_force_for_all_families_but_those_that_came_since() {
        List<RegionFamily> unplanned =
                instances.draw(FAMILIES, DATES, 90, NEW).problem().families();
        List<RegionFamily> replanned =
                instances.draw(FAMILIES, DATES, 90, REPLANNED).problem().families();

        assertThat(share(unplanned, RandomRegionsTest::isPlanned)).isZero();
        assertThat(share(replanned, RandomRegionsTest::isPlanned)).isBetween(0.94, 0.99);
        assertThat(replanned.stream()
                        .flatMap(family -> family.problem().days().stream())
                        .filter(CareDay::soon))
                .isNotEmpty()
                .allMatch(day -> day.inForce().isPresent());
    }

    @Test
    void a_tenth_of_the_families_changed_since_the_plan_in_force() {
        RegionProblem today = instances.draw(FAMILIES, DATES, 115, REPLANNED).problem();

        double cameSince = share(today.families(), family -> !isPlanned(family));
        double otherHours = share(
                today.families(),
                family ->
                        isPlanned(family) && inForce(family) > family.problem().toPlan());
        double dayLost = share(today.families(), RandomRegionsTest::lostDayInForce);

        assertThat(cameSince).isBetween(0.015, 0.055);
        assertThat(otherHours).as("share that is indicated fewer hours now").isBetween(0.005, 0.03);
        assertThat(dayLost).isBetween(0.015, 0.055);
    }

    @Test
    void the_plan_in_force_keeps_to_the_hours_of_its_dates_where_there_are_enough() {
        RegionProblem today = instances.draw(FAMILIES, DATES, 115, REPLANNED).problem();
        int[] used = new int[DATES];
        for (RegionFamily family : today.families()) {
            List<CareDay> days = family.problem().days();
            for (int k = 0; k < days.size(); k++) {
                if (days.get(k).inForce().isPresent()) {
                    used[today.offsetOf(family) + k] += days.get(k).inForce().getAsInt();
                }
            }
        }

        assertThat(IntStream.range(0, DATES))
                .allMatch(date -> used[date] <= today.capacity().get(date));
        assertThat(IntStream.of(used).sum())
                .isGreaterThan(today.families().stream()
                                .mapToInt(family -> family.problem().toPlan())
                                .sum()
                        * 9
                        / 10);
    }

    private static int inForce(RegionFamily family) {
        return family.problem().days().stream()
                .mapToInt(day -> day.inForce().orElse(0))
                .sum();
    }

    /** A family with a plan in force and a closed day after its first open one. */
    private static boolean lostDayInForce(RegionFamily family) {
        List<CareDay> days = family.problem().days();
        int firstOpen = IntStream.range(0, days.size())
                .filter(k -> days.get(k).isOpen())
                .findFirst()
                .orElseThrow();
        return isPlanned(family)
                && days.subList(firstOpen, days.size()).stream().anyMatch(day -> !day.isOpen());
    }

    @Test
    void the_same_seed_draws_the_same_region_and_another_does_not() {
        RegionProblem problem = instances.draw(100, DATES, 90, 3).problem();

        assertThat(instances.draw(100, DATES, 90, 3).problem()).isEqualTo(problem);
        assertThat(instances.draw(100, DATES, 90, 5).problem()).isNotEqualTo(problem);
    }

    private static boolean isPlanned(RegionFamily family) {
        return family.problem().days().stream().anyMatch(day -> day.inForce().isPresent());
    }

    private static <E> double share(List<E> all, Predicate<E> holds) {
        return (double) all.stream().filter(holds).count() / all.size();
    }
}
