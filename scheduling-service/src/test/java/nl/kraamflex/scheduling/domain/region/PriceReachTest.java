package nl.kraamflex.scheduling.domain.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.GapRule;
import org.junit.jupiter.api.Test;

class PriceReachTest {

    private static final int ROUNDS = 40;

    private final RegionModel model = new RegionModel(new RegionProblem(
            List.of(
                    family("required", CareDay.required(12, 32, 1200), CareDay.optional(12, 32, 1200)),
                    family("optional", CareDay.optional(12, 32, 2000), CareDay.optional(12, 32, 2000))),
            SmallRegions.FIRST,
            List.of(5, 30),
            SmallRegions.WEIGHTS));

    private static RegionFamily family(String key, CareDay... days) {
        FamilyProblem problem = new FamilyProblem(
                List.of(days), 40, 40, 0, new GapRule(2, 1), OptionalInt.empty(), false, SmallRegions.WEIGHTS);
        return new RegionFamily(key, SmallRegions.FIRST, problem);
    }

    @Test
    void the_price_of_a_date_that_cannot_hold_its_required_visits_gets_to_the_price_of_uncovered_care() {
        // Given
        PriceReach reach = new PriceReach(model);
        try (Pricing pricing = new Pricing(model, 1)) {
            Pricing.Answer at = pricing.at(new long[2]);
            reach.begin(at.prices, 64);
            // When
            for (int round = 0; round < ROUNDS; round++) {
                at = pricing.at(reach.next(at));
            }
            // Then
            assertThat(at.prices[0]).isEqualTo(SmallRegions.WEIGHTS.uncovered());
            assertThat(at.prices[1]).isBetween(1L, 100_000_000L);
        }
    }

    @Test
    void prices_in_balance_stay() {
        // Given
        PriceReach reach = new PriceReach(model);
        long[] prices = {1_000, 2_000};
        Pricing.Answer at = new Pricing.Answer(model, prices);
        at.used[0] = 5;
        at.used[1] = 30;
        reach.begin(prices, 64);
        // When
        long[] next = reach.next(at);
        // Then
        assertThat(next).containsExactly(1_000, 2_000);
    }

    @Test
    void a_date_that_is_to_go_as_far_as_it_reaches_halves_its_price_at_most() {
        // Given
        PriceReach reach = new PriceReach(model);
        long[] prices = {1_000_000, 2_000_000};
        Pricing.Answer at = new Pricing.Answer(model, prices);
        reach.begin(prices, 64);
        // When
        long[] next = reach.next(at, new int[] {-3, 0}, new boolean[] {true, false});
        // Then
        assertThat(next).containsExactly(500_000, 2_000_000);
    }
}
