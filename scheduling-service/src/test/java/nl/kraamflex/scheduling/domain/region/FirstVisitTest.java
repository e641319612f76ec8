package nl.kraamflex.scheduling.domain.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.GapRule;
import org.junit.jupiter.api.Test;

class FirstVisitTest {

    private static final int SHORTEST = 12;
    private static final long UNCOVERED = SmallRegions.WEIGHTS.uncovered();

    private static RegionProblem region(CareDay second, int capacityOfSecond) {
        FamilyProblem problem = new FamilyProblem(
                List.of(CareDay.optional(SHORTEST, 32, 2400), second),
                40,
                40,
                0,
                new GapRule(2, 8),
                OptionalInt.empty(),
                false,
                SmallRegions.WEIGHTS);
        return new RegionProblem(
                List.of(
                        new RegionFamily("a", SmallRegions.FIRST, problem),
                        new RegionFamily("b", SmallRegions.FIRST, problem)),
                SmallRegions.FIRST,
                List.of(64, capacityOfSecond),
                SmallRegions.WEIGHTS);
    }

    private static FirstVisit firstVisit(CareDay second, int capacityOfSecond) {
        return new RegionModel(region(second, capacityOfSecond)).firstVisit;
    }

    @Test
    void where_one_visit_fits_exactly_it_has_no_price_of_its_own() {
        FirstVisit first = firstVisit(CareDay.optional(SHORTEST, 32, 1600), SHORTEST);

        assertThat(first.isUncovered(1)).isFalse();
        assertThat(first.price(1, 0)).isZero();
    }

    @Test
    void where_a_quantum_is_short_a_visit_costs_that_quantum() {
        FirstVisit first = firstVisit(CareDay.optional(SHORTEST, 32, 1600), SHORTEST - 1);

        assertThat(first.isUncovered(0)).isFalse();
        assertThat(first.isUncovered(1)).isTrue();
        assertThat(first.price(1, 0)).isEqualTo(UNCOVERED);
    }

    @Test
    void what_the_quanta_of_the_date_cost_is_taken_off_that_price() {
        FirstVisit first = firstVisit(CareDay.optional(SHORTEST, 32, 1600), SHORTEST - 2);

        assertThat(first.price(1, 1_000)).isEqualTo(2 * (UNCOVERED - 1_000) - 1_000 * (SHORTEST - 2));
    }

    @Test
    void at_quanta_too_dear_for_it_a_visit_has_no_price_of_its_own() {
        FirstVisit first = firstVisit(CareDay.optional(SHORTEST, 32, 1600), SHORTEST - 1);

        assertThat(first.price(1, UNCOVERED)).isZero();
    }

    @Test
    void a_visit_that_must_take_place_is_not_kept_off_the_date() {
        FirstVisit first = firstVisit(CareDay.required(SHORTEST, 32, 1600), 0);

        assertThat(first.isUncovered(1)).isFalse();
    }

    @Test
    void hours_that_no_visit_can_use_are_worth_nothing_to_the_bound() {
        RegionProblem problem = region(CareDay.optional(SHORTEST, 32, 1600), SHORTEST - 1);

        RegionPlan plan = SmallRegions.solve(problem, 1, 10_000);

        assertThat(plan.dates().get(1).used()).isZero();
        assertThat(plan.lowerBound()).isEqualTo(plan.value());
        assertThat(plan.stoppedBy()).isEqualTo(StoppedBy.PROOF);
    }
}
