package nl.kraamflex.bench.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.kraamflex.bench.Settings;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.GapRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Times say something only when everyone solves the same problem. */
class SamePlansTest {
    private static final int FAMILIES = 200;
    private static final int FAMILIES_OF_CP_SAT = 8;
    private static final int FAMILIES_OF_TIMEFOLD = 2;
    private static final PlanningSettings SETTINGS = RandomFamilies.settings(Settings.DEFAULT.lawDate());
    private static final GapRule NO_PAUSE = new GapRule(0, 1);

    private final SolverSubject kraamflex = new SolverSubject();

    @ParameterizedTest
    @EnumSource(FamilySize.class)
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void kraamflex_finds_the_value_that_cp_sat_proves_least_and_refuses_what_has_no_plan(FamilySize size) {
        CpSat cpSat = new CpSat();
        RandomFamilies families = new RandomFamilies(2, size, SETTINGS);
        int refused = 0;
        for (int i = 0; i < FAMILIES_OF_CP_SAT; i++) {
            FamilyProblem family = families.next();

            OptionalLong ours = kraamflex.value(family);

            assertThat(ours).as("%s", family).isEqualTo(cpSat.value(family));
            refused += ours.isEmpty() ? 1 : 0;
        }
        assertThat(refused).isLessThan(FAMILIES_OF_CP_SAT / 2);
    }

    @ParameterizedTest
    @EnumSource(FamilySize.class)
    void timefold_finds_plans_that_are_allowed_and_none_that_is_cheaper(FamilySize size) {
        Timefold timefold = new Timefold();
        for (FamilyProblem family : new RandomFamilies(3, size, SETTINGS).distinct(FAMILIES_OF_TIMEFOLD)) {
            OptionalLong theirs = timefold.value(family);

            assertThat(theirs).as("%s", family).isPresent();
            assertThat(theirs.getAsLong())
                    .isGreaterThanOrEqualTo(kraamflex.value(family).orElseThrow());
        }
    }

    @Test
    void families_have_a_plan_in_force_prices_wishes_and_every_kind_of_day_and_no_two_are_equal() {
        List<FamilyProblem> families = new RandomFamilies(
                        Settings.DEFAULT.seed(), FamilySize.FORTY_TWO_DAYS_49_HOURS, SETTINGS)
                .distinct(FAMILIES);

        assertThat(families)
                .doesNotHaveDuplicates()
                .allMatch(family -> family.gapRule().equals(SETTINGS.gapRule()));
        assertThat(families)
                .allMatch(family -> days(family).anyMatch(day -> day.inForce().isPresent()));
        assertThat(families.stream().filter(FamilyProblem::protectedCase)).isNotEmpty();
        assertThat(families.stream()
                        .filter(family -> family.daysSinceLastVisit().isPresent()))
                .isNotEmpty();
        assertThat(families.stream().flatMap(SamePlansTest::days))
                .anyMatch(day -> day.price() > 0)
                .anyMatch(CareDay::soon)
                .extracting(CareDay::kind)
                .contains(DayKind.values());
    }

    @Test
    void the_same_seed_draws_the_same_families_and_another_does_not() {
        List<FamilyProblem> families =
                new RandomFamilies(7, FamilySize.FOURTEEN_DAYS_49_HOURS, SETTINGS).distinct(FAMILIES);

        assertThat(new RandomFamilies(7, FamilySize.FOURTEEN_DAYS_49_HOURS, SETTINGS).distinct(FAMILIES))
                .isEqualTo(families);
        assertThat(new RandomFamilies(8, FamilySize.FOURTEEN_DAYS_49_HOURS, SETTINGS).distinct(FAMILIES))
                .isNotEqualTo(families);
    }

    @Test
    void the_plain_reading_counts_quanta_and_days_beyond_what_is_allowed() {
        PlainFamily family = new PlainFamily(threeDays(OptionalInt.empty()));

        assertThat(family.excess(new int[] {12, 12, 0})).isZero();
        assertThat(family.excess(new int[] {12, 12, 13})).isEqualTo(1);
        assertThat(family.excess(new int[] {12, 0, 12})).isEqualTo(1);
        assertThat(family.excess(new int[] {0, 0, 12})).isZero();
        assertThat(new PlainFamily(threeDays(OptionalInt.of(0))).excess(new int[] {0, 0, 12}))
                .isEqualTo(2);
        assertThat(new PlainFamily(threeDays(OptionalInt.of(1))).excess(new int[] {12, 0, 0}))
                .isEqualTo(1);
    }

    @Test
    void the_plain_reading_values_a_plan_by_hand() {
        PlainFamily family = new PlainFamily(threeDays(OptionalInt.empty()));

        long value = family.value(new int[] {13, 0, 12});

        // Day 1 is a quantum off its wish; day 2 goes without its wished and planned visit; day 3 appears and has a
        // price.
        long days = 100 * 100 + (1_200 * 1_200 + 12 * 4_000 + 40_000) + (12 * 16_000 + 160_000 + 12 * 7);
        // Of 40 indicated quanta 11 are missing: 4 at the first price, 6 at the second, 1 at the third.
        long missing = 4 * 800_000 + 6 * 1_200_000 + 1_600_000;
        assertThat(value).isEqualTo(days + missing + 2 * 40_000_000);
    }

    /** 36 quanta to plan of 40, of which 27 are guaranteed, and no pauses. */
    private static FamilyProblem threeDays(OptionalInt daysSinceLastVisit) {
        List<CareDay> days = new ArrayList<>();
        days.add(CareDay.required(12, 32, 1_200));
        days.add(CareDay.optional(12, 32, 1_200).withInForce(12));
        days.add(
                CareDay.optional(12, 32, 1_200).withInForce(0).withChangesSoon().withPrice(7));
        days.add(CareDay.blocked());
        return new FamilyProblem(days, 40, 36, 27, NO_PAUSE, daysSinceLastVisit, false, SETTINGS.weights());
    }

    private static Stream<CareDay> days(FamilyProblem family) {
        return family.days().stream();
    }
}
