package nl.kraamflex.bench.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import nl.kraamflex.bench.validation.DayAsked.Kind;
import org.junit.jupiter.api.Test;

/** What one family's plans cost and may be, by hand and by trying all of them. */
class FamilyAskedTest {
    private static final LocalDate BIRTH = LocalDate.of(2026, 1, 1);
    private static final int FAMILIES = 400;
    private static final Weighing COARSE =
            new Weighing(1, 500, 2_000, 3_000, 9_000, List.of(70L, 90L, 110L), 3, 900, 5_000);

    @Test
    void a_plan_is_valued_by_hand() {
        FamilyAsked family = family(OptionalInt.empty(), false);

        // Day 1 is a quantum off its wish; day 2 goes without its wished and planned visit; day 3 appears, at short
        // notice.
        long days = 100 * 100 + (1_200 * 1_200 + 12 * 4_000 + 40_000) + (12 * 16_000 + 160_000);
        // Of 40 indicated quanta 11 are missing: 4 at the first price, 6 at the second, 1 at the third; 27 are
        // guaranteed.
        long missing = 4 * 800_000 + 6 * 1_200_000 + 1_600_000;
        assertThat(family.cost(new int[] {13, 0, 12, 0})).isEqualTo(days + missing + 2 * 40_000_000L);
        assertThat(family(OptionalInt.empty(), true).shortfall(25)).isEqualTo(4 * missing + 2 * 40_000_000L);
    }

    @Test
    void more_delivered_than_indicated_leaves_nothing_to_plan_and_nothing_to_guarantee() {
        FamilyAsked family = delivered(10);

        assertThat(family.toPlan()).isZero();
        assertThat(family.toGuarantee()).isZero();
        assertThat(family.shortfall(0)).isZero();
        assertThat(CheapestPlan.cost(family, new long[1])).hasValue(family.cost(new int[1]));
        assertThat(family.offences(new int[] {1}))
                .containsExactly("family one has 1 quanta planned: there are 0 to plan");
    }

    @Test
    void what_is_delivered_counts_for_the_guarantee_which_is_no_more_than_what_is_indicated() {
        assertThat(delivered(3).toPlan()).isEqualTo(5);
        assertThat(delivered(3).toGuarantee()).isEqualTo(3);
        assertThat(delivered(7).toGuarantee()).isZero();
        FamilyAsked less = family(List.of(DayAsked.BLOCKED), OptionalInt.empty(), 4, Weighing.SHIPPED);
        assertThat(less.toGuarantee()).isEqualTo(4);
    }

    /** 8 quanta are indicated, 6 of them guaranteed. */
    private static FamilyAsked delivered(int quanta) {
        return new FamilyAsked(
                "one",
                BIRTH,
                8,
                quanta,
                6,
                false,
                2,
                8,
                OptionalInt.empty(),
                List.of(new DayAsked(Kind.OPTIONAL, 1, 9, 100, DayAsked.NOT_PLANNED)),
                new int[0],
                Weighing.SHIPPED);
    }

    @Test
    void every_offence_is_named() {
        FamilyAsked family = family(OptionalInt.of(0), false);

        assertThat(family.offences(new int[] {12, 12, 12, 0})).isEmpty();
        assertThat(family.offences(new int[] {12, 12, 0, 0})).isEmpty();
        assertThat(family.offences(new int[] {0, 12, 12, 0}))
                .containsExactly(
                        "family one has 0 quanta on day 1: a visit must take place of 12 to 32 quanta",
                        "family one has 1 days without a visit before day 2: 0 may be");
        assertThat(family.offences(new int[] {12, 11, 0, 0}))
                .containsExactly("family one has 11 quanta on day 2: a visit may take place of 12 to 32 quanta");
        assertThat(family.offences(new int[] {12, 0, 12, 0}))
                .containsExactly("family one has 1 days without a visit before day 3: 0 may be");
        assertThat(family.offences(new int[] {12, 12, 0, 1}))
                .containsExactly("family one has 1 quanta on day 4: the day is blocked");
        assertThat(family.offences(new int[] {12, 12, 13, 0}))
                .containsExactly("family one has 37 quanta planned: there are 36 to plan");
    }

    @Test
    void a_gap_has_the_limit_of_its_first_day_and_blocked_days_neither_count_nor_break_it() {
        List<DayAsked> days = new ArrayList<>();
        for (int day = 1; day <= 12; day++) {
            days.add(day == 9 ? DayAsked.BLOCKED : new DayAsked(Kind.OPTIONAL, 1, 9, 0, DayAsked.NOT_PLANNED));
        }
        FamilyAsked family = family(days, OptionalInt.empty(), 40, Weighing.SHIPPED);

        assertThat(family.offences(visits(12, 7, 11))).isEmpty();
        assertThat(family.offences(visits(12, 7, 12)))
                .containsExactly("family one has 3 days without a visit before day 12: 2 may be");
        assertThat(family.offences(visits(12, 6, 8)))
                .containsExactly("family one has 1 days without a visit before day 8: 0 may be");
        assertThat(family.offences(visits(12, 12))).isEmpty();
    }

    @Test
    void the_cheapest_plan_costs_what_trying_all_plans_finds() {
        Random random = new Random(5);
        int withoutPlan = 0;
        for (int i = 0; i < FAMILIES; i++) {
            List<DayAsked> days = new ArrayList<>();
            long[] prices = new long[6];
            for (int k = 0; k < prices.length; k++) {
                int shortest = 1 + random.nextInt(2);
                int kind = random.nextInt(10);
                days.add(
                        kind == 9
                                ? DayAsked.BLOCKED
                                : new DayAsked(
                                        kind == 8 ? Kind.REQUIRED : Kind.OPTIONAL,
                                        shortest,
                                        shortest + random.nextInt(3),
                                        random.nextInt(400),
                                        random.nextInt(5) - 1));
                prices[k] = random.nextInt(40_000);
            }
            OptionalInt since = random.nextBoolean() ? OptionalInt.of(random.nextInt(3)) : OptionalInt.empty();
            FamilyAsked family =
                    family(days, since, random.nextInt(14), random.nextBoolean() ? COARSE : Weighing.SHIPPED);

            OptionalLong cheapest = CheapestPlan.cost(family, prices);

            assertThat(cheapest).as("family %d", i).isEqualTo(byTryingAll(family, prices, new int[prices.length], 0));
            withoutPlan += cheapest.isEmpty() ? 1 : 0;
        }
        assertThat(withoutPlan).isBetween(1, FAMILIES / 2);
    }

    private static OptionalLong byTryingAll(FamilyAsked family, long[] prices, int[] plan, int at) {
        if (at == plan.length) {
            long cost = 0;
            for (int k = 0; k < plan.length; k++) {
                cost += prices[k] * plan[k];
            }
            return family.offences(plan).isEmpty() ? OptionalLong.of(cost + family.cost(plan)) : OptionalLong.empty();
        }
        OptionalLong least = OptionalLong.empty();
        for (int quanta = 0; quanta <= family.day(at + 1).longest(); quanta++) {
            plan[at] = quanta;
            OptionalLong cost = byTryingAll(family, prices, plan, at + 1);
            if (cost.isPresent() && (least.isEmpty() || cost.getAsLong() < least.getAsLong())) {
                least = cost;
            }
        }
        plan[at] = 0;
        return least;
    }

    private static int[] visits(int window, int... days) {
        int[] plan = new int[window];
        for (int day : days) {
            plan[day - 1] = 1;
        }
        return plan;
    }

    private static FamilyAsked family(List<DayAsked> days, OptionalInt since, int indicated, Weighing weighing) {
        return new FamilyAsked("one", BIRTH, indicated, 0, 6, false, 2, 8, since, days, new int[] {2, 3}, weighing);
    }

    /** 36 quanta to plan of 40, of which 31 are guaranteed and 4 delivered, and no pauses. */
    private static FamilyAsked family(OptionalInt since, boolean protectedCase) {
        return new FamilyAsked(
                "one",
                BIRTH,
                40,
                4,
                31,
                protectedCase,
                2,
                8,
                since,
                List.of(
                        new DayAsked(Kind.REQUIRED, 12, 32, 1_200, DayAsked.NOT_PLANNED),
                        new DayAsked(Kind.OPTIONAL, 12, 32, 1_200, 12),
                        new DayAsked(Kind.OPTIONAL, 12, 32, 1_200, 0),
                        DayAsked.BLOCKED),
                new int[] {3, 4},
                Weighing.SHIPPED);
    }
}
