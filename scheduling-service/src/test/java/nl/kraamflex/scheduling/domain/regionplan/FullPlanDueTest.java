package nl.kraamflex.scheduling.domain.regionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.region.FullPlanPolicy;
import nl.kraamflex.scheduling.domain.region.RegionStanding;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FullPlanDueTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-01-05");
    private static final UUID PLAN = new UUID(0, 1);

    private final FullPlanDue rule = new FullPlanDue(new FullPlanPolicy(new BigDecimal("0.01")));

    @Test
    void a_gap_past_the_setting_asks_for_a_plan_and_one_within_it_does_not() {
        assertThat(rule.isDue(region(1_020, 1_000, null), TODAY)).isTrue();
        assertThat(rule.isDue(region(1_005, 1_000, null), TODAY)).isFalse();
    }

    @Test
    void a_plan_asked_for_today_is_waited_for_until_the_region_lies_twice_as_far_above_its_bound() {
        OrderedPlan today = new OrderedPlan(PLAN, TODAY, new BigDecimal("0.2"));

        assertThat(rule.isDue(region(1_490, 1_000, today), TODAY)).isFalse();
        assertThat(rule.isDue(region(1_500, 1_000, today), TODAY)).isTrue();
    }

    @Test
    void where_care_has_no_caregiver_one_family_more_has_no_region_planned_anew() {
        OrderedPlan today = new OrderedPlan(PLAN, TODAY, new BigDecimal("0.5"));

        assertThat(rule.isDue(region(2_900, 1_000, today), TODAY)).isFalse();
        assertThat(rule.isDue(region(3_000, 1_000, today), TODAY)).isTrue();
    }

    @Test
    void where_nothing_is_proven_of_the_best_one_plan_a_day_is_asked_for() {
        OrderedPlan today = new OrderedPlan(PLAN, TODAY, BigDecimal.ONE);

        assertThat(region(3_000, -13_000, null).standing().gap()).isEqualByComparingTo("1");
        assertThat(rule.isDue(region(3_000, -13_000, null), TODAY)).isTrue();
        assertThat(rule.isDue(region(3_000, -13_000, today), TODAY)).isFalse();
        assertThat(rule.isDue(region(9_000, 1, today), TODAY)).isFalse();
        assertThat(rule.isDue(region(3_000, -13_000, today), TODAY.plusDays(1))).isTrue();
    }

    @Test
    void a_plan_of_an_earlier_date_can_be_accepted_no_more_and_is_not_waited_for() {
        OrderedPlan yesterday = new OrderedPlan(PLAN, TODAY.minusDays(1), new BigDecimal("0.02"));

        assertThat(rule.isDue(region(1_025, 1_000, yesterday), TODAY)).isTrue();
    }

    @Test
    void a_new_date_alone_asks_for_nothing() {
        assertThat(rule.isDue(region(1_000, 1_000, null), TODAY.plusDays(3))).isFalse();
    }

    @Test
    void the_shipped_setting_is_half_a_percent() {
        assertThat(FullPlanDue.on(DatedLaw.shipped(), TODAY))
                .hasValueSatisfying(
                        shipped -> assertThat(shipped.policy().mostGap()).isEqualByComparingTo("0.005"));
        assertThat(FullPlanDue.on(DatedLaw.shipped(), LocalDate.parse("2000-01-01")))
                .isEmpty();
    }

    private static PlannedRegion region(long value, long bound, @Nullable OrderedPlan ordered) {
        return new PlannedRegion(
                "noord",
                PLAN,
                TODAY,
                List.of(DateHours.of(TODAY, 60)),
                new RegionStanding(
                        new ObjectiveWeights(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1),
                        List.of(new DateShare(TODAY, 4, 0, 0)),
                        0,
                        0,
                        value,
                        bound,
                        OptionalLong.empty(),
                        Set.of(),
                        0),
                ordered);
    }
}
