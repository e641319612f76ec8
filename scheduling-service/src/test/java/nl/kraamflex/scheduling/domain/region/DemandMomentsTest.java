package nl.kraamflex.scheduling.domain.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.scheduling.domain.distribution.TargetProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemandMomentsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    private static final TargetProfile USUAL = new TargetProfile("usual", List.of(8, 8, 7, 7, 6, 5, 4, 4, 3, 3), 2);
    private static final BirthAssumptions SHIPPED = BirthAssumptions.on(DatedLaw.shipped(), TODAY);

    @ParameterizedTest
    @ValueSource(ints = {400, 500, 700})
    void quantiles_of_many_births_are_within_an_hour_of_those_worked_out_exactly(int births) {
        DemandForecast forecast = new DemandForecast(SHIPPED.spread(), TODAY);
        Random random = new Random(births);
        List<ExpectedBirth> expected = new ArrayList<>();
        for (int i = 0; i < births; i++) {
            expected.add(new ExpectedBirth(TODAY.plusDays(random.nextInt(110) - 10), SHIPPED.possibilities(USUAL)));
        }
        for (int day : new int[] {10, 14, 27}) {
            List<long[]> families = expected.stream()
                    .map(birth -> forecast.of(birth, TODAY.plusDays(day)))
                    .filter(family -> family[0] < DemandForecast.SCALE)
                    .toList();
            assertThat(families.stream()
                            .mapToLong(family -> DemandForecast.SCALE - family[0])
                            .sum())
                    .isGreaterThan(28 * DemandForecast.SCALE);

            ExpectedDemand exact = DemandForecast.exact(families);
            ExpectedDemand approximated = DemandForecast.approximated(families);

            assertThat(approximated.tenth()).isCloseTo(exact.tenth(), within(4));
            assertThat(approximated.median()).isCloseTo(exact.median(), within(4));
            assertThat(approximated.ninetieth()).isCloseTo(exact.ninetieth(), within(4));
        }
    }

    @Test
    void what_is_certain_is_exact_however_many_there_are() {
        long[] certain = new long[97];
        certain[32] = DemandForecast.SCALE;

        assertThat(DemandForecast.approximated(Collections.nCopies(20_000, certain)))
                .isEqualTo(new ExpectedDemand(640_000, 640_000, 640_000));
    }

    @Test
    void few_that_are_expected_are_worked_out_exactly_however_many_may_ask() {
        long[] rare = new long[97];
        rare[0] = DemandForecast.SCALE - 1000;
        rare[96] = 1000;

        assertThat(DemandForecast.exact(Collections.nCopies(500, rare))).isEqualTo(new ExpectedDemand(0, 0, 0));
    }
}
