package nl.kraamflex.scheduling.domain.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.LongStream;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.GapRule;
import org.junit.jupiter.api.Test;

/** Families that have three dates alike, with one quantum less on each than they ask for, and a date that has hours left. */
class CommonRiseTest {

    private static final int FAMILIES = 10;
    private static final int WISHED = 20;
    private static final int DATES = 3;
    private static final long PRICE = 50_000;

    private final RegionModel model = new RegionModel(region());
    private final List<Pricing.Answer> tried = new ArrayList<>();

    private static RegionProblem region() {
        List<RegionFamily> families = new ArrayList<>();
        CareDay day = CareDay.optional(12, 32, 100 * WISHED);
        for (int f = 0; f < FAMILIES; f++) {
            FamilyProblem problem = new FamilyProblem(
                    List.of(day, day, day),
                    DATES * WISHED,
                    DATES * WISHED,
                    0,
                    new GapRule(2, 1),
                    OptionalInt.empty(),
                    false,
                    SmallRegions.WEIGHTS);
            families.add(new RegionFamily("family " + f, SmallRegions.FIRST, problem));
        }
        int scarce = FAMILIES * WISHED - 1;
        return new RegionProblem(
                families, SmallRegions.FIRST, List.of(scarce, scarce, scarce, scarce), SmallRegions.WEIGHTS);
    }

    private Pricing.Answer best(long[] prices, long toGo) {
        try (Pricing pricing = new Pricing(model, 1)) {
            Pricing.Answer from = pricing.at(prices);
            new CommonRise(model, from, () -> true).climb(toGo, next -> {
                Pricing.Answer answer = pricing.at(next);
                tried.add(answer);
                return answer;
            });
            return tried.stream().reduce(from, (a, b) -> b.bound > a.bound ? b : a);
        }
    }

    @Test
    void prices_rise_to_what_a_missing_quantum_weighs_though_no_family_answers_on_the_way() {
        // Given
        long optimum = 3 * SmallRegions.WEIGHTS.missingFirstTenth();
        // When
        Pricing.Answer best = best(new long[] {PRICE, PRICE, PRICE, 0}, optimum);
        // Then
        assertThat(best.bound).isBetween(optimum * 9 / 10, optimum + 10 * 3 * 100 * 100);
        assertThat(tried).hasSizeBetween(2, 6).allSatisfy(answer -> {
            assertThat(answer.prices[0]).isEqualTo(answer.prices[1]).isEqualTo(answer.prices[2]);
            assertThat(answer.prices[DATES])
                    .as("price of a date with hours left")
                    .isZero();
        });
    }

    @Test
    void where_prices_are_so_high_that_hours_are_left_nothing_is_tried() {
        // When
        long high = 2 * SmallRegions.WEIGHTS.missingFirstTenth();
        best(new long[] {high, high, high, 0}, 1_000_000);
        // Then
        assertThat(tried).isEmpty();
    }

    @Test
    void no_price_exceeds_that_of_uncovered_care() {
        // Given
        long uncovered = SmallRegions.WEIGHTS.uncovered();
        // When
        best(new long[] {uncovered, PRICE, PRICE, 0}, 1_000_000);
        // Then
        assertThat(tried)
                .flatExtracting(answer -> LongStream.of(answer.prices).boxed().toList())
                .isNotEmpty()
                .allMatch(price -> price >= 0 && price <= uncovered);
        assertThat(tried.getFirst().prices[0]).isEqualTo(uncovered);
    }
}
