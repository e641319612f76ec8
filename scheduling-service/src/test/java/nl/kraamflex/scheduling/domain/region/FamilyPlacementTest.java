package nl.kraamflex.scheduling.domain.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.GapRule;
import nl.kraamflex.scheduling.domain.distribution.Infeasible;
import org.junit.jupiter.api.Test;

class FamilyPlacementTest {

    private static final LocalDate FIRST = SmallRegions.FIRST;

    private final FamilyPlacement placement = new FamilyPlacement();

    private static RegionFamily family(String key, int offset, int toPlan, CareDay... days) {
        return guaranteed(key, offset, toPlan, 0, days);
    }

    private static RegionFamily guaranteed(String key, int offset, int toPlan, int toGuarantee, CareDay... days) {
        return new RegionFamily(
                key,
                FIRST.plusDays(offset),
                new FamilyProblem(
                        List.of(days),
                        toPlan,
                        toPlan,
                        toGuarantee,
                        new GapRule(2, 1),
                        OptionalInt.empty(),
                        false,
                        SmallRegions.WEIGHTS));
    }

    /** A region of one date whose hours another family has. */
    private static RegionStanding withNothingLeft() {
        return RegionStanding.of(planned(List.of(family("a", 0, 20, CareDay.required(12, 32, 2000))), 20));
    }

    /** A region of two dates, of which another family has all hours of the first and 20 quanta of the second. */
    private static RegionStanding withLeftOnTheSecondDate(int quanta) {
        return RegionStanding.of(planned(
                List.of(family("a", 0, 40, CareDay.required(12, 32, 2000), CareDay.required(12, 32, 2000))),
                20,
                20 + quanta));
    }

    private static RegionPlan planned(List<RegionFamily> families, Integer... capacity) {
        return SmallRegions.solve(
                new RegionProblem(families, FIRST, List.of(capacity), SmallRegions.WEIGHTS), 1, 100_000);
    }

    private RegionStanding with(RegionStanding standing, RegionFamily family) {
        return assertPlaced(placement.place(standing, family)).standing();
    }

    private static FamilyPlaced assertPlaced(PlacingOutcome outcome) {
        assertThat(outcome).isInstanceOf(FamilyPlaced.class);
        return (FamilyPlaced) outcome;
    }

    @Test
    void a_birth_takes_free_hours_and_leaves_the_others_theirs() {
        RegionStanding standing =
                RegionStanding.of(planned(List.of(family("a", 0, 20, CareDay.required(12, 32, 2000))), 30, 30));

        FamilyPlaced placed = assertPlaced(placement.place(
                standing, family("b", 0, 24, CareDay.optional(4, 32, 1200), CareDay.optional(4, 32, 1200))));

        assertThat(placed.plan().quanta()).containsExactly(10, 14);
        assertThat(placed.standing().dates().getFirst().used()).isEqualTo(30);
        assertThat(placed.standing().uncoveredCost()).isZero();
    }

    @Test
    void a_visit_that_must_take_place_is_planned_though_nobody_is_free() {
        RegionStanding standing = withNothingLeft();

        FamilyPlaced placed =
                assertPlaced(placement.place(standing, family("b", 0, 24, CareDay.required(12, 32, 2400))));

        assertThat(placed.plan().quanta()).containsExactly(12);
        assertThat(placed.standing().dates().getFirst().uncovered()).isEqualTo(12);
        assertThat(placed.standing().uncoveredCost()).isEqualTo(12 * SmallRegions.WEIGHTS.uncovered());
    }

    @Test
    void hours_that_a_family_had_it_keeps_though_nobody_is_left_for_them_or_others_would_pay_more() {
        // Given a region that has a caregiver left on the second date only, and for fewer hours than a visit takes
        RegionStanding standing = withLeftOnTheSecondDate(2);
        RegionFamily guaranteed =
                guaranteed("b", 0, 32, 13, CareDay.optional(4, 32, 1600), CareDay.optional(4, 32, 1600));
        // When it comes anew, and when it had 16 quanta on each
        List<Integer> anew =
                placement.best(standing, guaranteed, Reserved.NOTHING).orElseThrow();
        List<Integer> held = placement.best(standing, guaranteed, had(16)).orElseThrow();
        List<Integer> heldAtAPrice = placement
                .best(priced(standing, SmallRegions.WEIGHTS.uncovered()), guaranteed, had(16))
                .orElseThrow();
        // Then
        assertThat(anew).containsExactly(0, 0);
        assertThat(held).containsExactly(16, 16);
        assertThat(heldAtAPrice).containsExactly(16, 16);
    }

    @Test
    void the_longest_visit_on_the_day_least_wished_is_rather_kept_than_missed() {
        // Given a family whose hours all lie on a date that it hardly wishes, and where nobody is left
        RegionStanding standing = withNothingLeft();

        List<Integer> plan = placement
                .best(standing, family("b", 0, 32, CareDay.optional(4, 32, 0)), had(32))
                .orElseThrow();

        assertThat(plan).containsExactly(32);
    }

    @Test
    void hours_that_a_family_had_are_covered_before_others_are_kept_any() {
        // Given two dates with nothing left but what is kept for others, of which the family has the first
        RegionStanding standing = withLeftOnTheSecondDate(16);
        Reserved regrown = new Reserved(date -> date.equals(FIRST) ? 16 : 0, date -> date.equals(FIRST) ? 16 : 0);

        List<Integer> plan = placement
                .best(
                        standing,
                        family("b", 0, 16, CareDay.optional(4, 32, 1200), CareDay.optional(4, 32, 1200)),
                        regrown)
                .orElseThrow();

        // Then it is there as well as on the second date, and divides its hours as it wishes
        assertThat(plan).containsExactly(8, 8);
    }

    private static Reserved had(int quanta) {
        return new Reserved(date -> quanta, date -> 0);
    }

    @Test
    void hours_kept_for_others_are_there_for_the_guarantee_and_for_no_more() {
        // Given a region that has nothing left but what it keeps for families to come
        RegionStanding standing = withNothingLeft();
        RegionFamily guaranteed = guaranteed("b", 0, 24, 13, CareDay.optional(4, 32, 2400));
        // When
        List<Integer> enough =
                placement.best(standing, guaranteed, keptForOthers(20)).orElseThrow();
        List<Integer> tooFew =
                placement.best(standing, guaranteed, keptForOthers(9)).orElseThrow();
        // Then
        assertThat(enough).containsExactly(13);
        assertThat(tooFew).containsExactly(9);
    }

    @Test
    void a_visit_that_must_take_place_is_as_short_as_it_may_be_where_all_is_kept_for_others() {
        RegionStanding standing = withNothingLeft();

        List<Integer> plan = placement
                .best(standing, family("b", 0, 24, CareDay.required(12, 32, 2400)), keptForOthers(20))
                .orElseThrow();

        assertThat(plan).containsExactly(12);
    }

    @Test
    void what_is_free_is_taken_before_what_is_kept_for_others() {
        RegionStanding standing = withLeftOnTheSecondDate(20);

        List<Integer> plan = placement
                .best(
                        standing,
                        family("b", 0, 16, CareDay.optional(4, 32, 800), CareDay.optional(4, 32, 800)),
                        keptForOthers(20))
                .orElseThrow();

        assertThat(plan).containsExactly(0, 16);
    }

    @Test
    void where_care_went_uncovered_hours_given_since_are_there_for_the_guarantee_and_wait_with_the_rest_for_a_plan() {
        // Given a price that nobody's missing hours are worth
        RegionStanding standing = priced(withLeftOnTheSecondDate(30), SmallRegions.WEIGHTS.uncovered());
        // When
        List<Integer> plan = placement
                .best(
                        standing,
                        guaranteed("b", 0, 24, 16, CareDay.optional(4, 32, 1200), CareDay.optional(4, 32, 1200)),
                        Reserved.NOTHING)
                .orElseThrow();
        // Then
        assertThat(plan).containsExactly(0, 16);
    }

    private static Reserved hadOnTheFirstDate(int quanta) {
        return new Reserved(date -> date.equals(FIRST) ? quanta : 0, date -> 0);
    }

    private static Reserved keptForOthers(int quanta) {
        return new Reserved(date -> 0, date -> quanta);
    }

    @Test
    void who_had_hours_where_nobody_is_left_gets_them_on_another_date_that_has_some() {
        RegionStanding standing = withLeftOnTheSecondDate(20);

        List<Integer> plan = placement
                .best(
                        standing,
                        family("b", 0, 16, CareDay.optional(4, 32, 800), CareDay.optional(4, 32, 800)),
                        hadOnTheFirstDate(16))
                .orElseThrow();

        assertThat(plan).containsExactly(0, 16);
    }

    private static RegionStanding priced(RegionStanding standing, long price) {
        return RegionStanding.withoutFamilies(
                standing.weights(),
                standing.dates().stream()
                        .map(date -> new DateShare(date.date(), Math.max(0, date.capacity() - date.used()), 0, price))
                        .toList());
    }

    @Test
    void a_family_that_no_hours_would_help_is_named_with_its_reason() {
        RegionStanding standing = withNothingLeft();

        PlacingOutcome outcome = placement.place(standing, family("b", 0, 8, CareDay.required(12, 32, 800)));

        assertThat(outcome)
                .isEqualTo(
                        new FamilyNotPlaced("b", new Infeasible(Infeasible.Reason.REQUIRED_VISITS, List.of(1), 12, 8)));
    }

    @Test
    void a_bound_found_by_search_holds_on_until_a_family_that_it_was_found_for_leaves() {
        // Given a region that prices alone do not prove
        RegionPlan plan = provenBySearch();
        RegionStanding standing = RegionStanding.of(plan);
        RegionFamily born = family("born", 0, 4, CareDay.optional(1, 4, 400));
        // When
        RegionStanding more = with(standing, born);
        RegionStanding fewer =
                placement.withdraw(more, PlannedFamily.allOf(plan).getFirst());
        // Then
        assertThat(standing.boundBy()).isEqualTo(BoundBy.SEARCH);
        assertThat(standing.gap()).isZero();
        assertThat(more.searchBound()).hasValue(plan.lowerBound());
        assertThat(more.lowerBound()).isGreaterThan(more.priceBound());
        assertThat(fewer.searchBound()).isEmpty();
        assertThat(fewer.boundBy()).isEqualTo(BoundBy.PRICES);
    }

    private static RegionPlan provenBySearch() {
        for (int seed = 0; seed < 100; seed++) {
            RegionPlan plan = SmallRegions.solve(new SmallRegions(seed).tiny(), 1, 1_000_000);
            if (plan.boundBy() == BoundBy.SEARCH && plan.problem().weights().equals(SmallRegions.WEIGHTS)) {
                return plan;
            }
        }
        throw new AssertionError("expected a region that prices alone do not prove");
    }

    @Test
    void a_full_plan_is_due_once_the_gap_grew_past_the_setting() {
        // Given a region whose hours are all given away
        RegionStanding standing =
                RegionStanding.of(planned(List.of(family("a", 0, 30, CareDay.optional(12, 32, 3000))), 30));
        FullPlanPolicy policy = new FullPlanPolicy(new BigDecimal("0.005"));
        // When a family is born for whom nothing is left
        RegionStanding after = with(standing, family("b", 0, 40, CareDay.optional(12, 32, 3200)));
        // Then
        assertThat(policy.isDue(standing)).isFalse();
        assertThat(after.gap()).isGreaterThan(new BigDecimal("0.005"));
        assertThat(policy.isDue(after)).isTrue();
        assertThat(new FullPlanPolicy(BigDecimal.ONE).isDue(after)).isFalse();
    }

    @Test
    void a_gap_that_the_full_plan_left_is_no_reason_for_another() {
        RegionStanding left =
                RegionStanding.of(planned(List.of(family("a", 0, 30, CareDay.optional(12, 32, 3000))), 5));
        RegionStanding stuck = new RegionStanding(
                left.weights(),
                left.dates(),
                left.uncoveredCost(),
                left.shortfallCost(),
                left.value(),
                left.value() / 2,
                left.searchBound(),
                left.added(),
                left.value() - left.value() / 2);

        assertThat(new FullPlanPolicy(BigDecimal.ZERO).isDue(stuck)).isFalse();
    }

    @Test
    void what_does_not_belong_to_the_region_is_refused() {
        RegionPlan plan = planned(List.of(family("a", 0, 20, CareDay.required(12, 32, 2000))), 20);
        RegionStanding standing = RegionStanding.of(plan);
        RegionFamily later = family("b", 1, 20, CareDay.optional(12, 32, 2000));
        RegionFamily again = family("c", 0, 20, CareDay.optional(12, 32, 2000));
        RegionStanding twice = with(standing, again);
        PlannedFamily stranger = new PlannedFamily(
                again,
                assertPlaced(placement.place(new RegionStandingOf(40).standing(), again))
                        .plan());

        assertThatThrownBy(() -> placement.place(standing, later))
                .hasMessageContaining("no capacity on 2026-03-03, day 1 of family b");
        assertThatThrownBy(() -> placement.place(twice, again))
                .hasMessageContaining("family c is in the region already");
        assertThatThrownBy(() -> placement.withdraw(
                        placement.withdraw(standing, PlannedFamily.allOf(plan).getFirst()), stranger))
                .hasMessageContaining("the region plans 0 quanta and family c is said to have 20");
        assertThatThrownBy(() -> standing.withCapacity(FIRST, -1)).hasMessageContaining("is -1 quanta");
        assertThatThrownBy(() -> standing.withCapacity(FIRST.plusDays(1), 4))
                .hasMessageContaining("no capacity on 2026-03-03");
        assertThatThrownBy(() -> new FullPlanPolicy(new BigDecimal("1.5"))).hasMessageContaining("mostGap is 1.5");
    }

    /** A region with one small family and plenty of hours. */
    private record RegionStandingOf(int capacity) {
        RegionStanding standing() {
            return RegionStanding.of(planned(List.of(family("z", 0, 12, CareDay.optional(12, 32, 1200))), capacity));
        }
    }
}
