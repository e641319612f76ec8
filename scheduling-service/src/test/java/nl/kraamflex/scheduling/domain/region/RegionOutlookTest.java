package nl.kraamflex.scheduling.domain.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.GapRule;
import org.junit.jupiter.api.Test;

class RegionOutlookTest {

    private static final LocalDate FIRST = SmallRegions.FIRST;

    private static RegionFamily family(String key, int offset) {
        return new RegionFamily(
                key,
                FIRST.plusDays(offset),
                new FamilyProblem(
                        List.of(CareDay.optional(12, 32, 2050), CareDay.optional(12, 32, 1950)),
                        40,
                        40,
                        32,
                        new GapRule(2, 1),
                        OptionalInt.empty(),
                        false,
                        SmallRegions.WEIGHTS));
    }

    @Test
    void a_date_shows_what_is_wished_what_is_coming_and_who_falls_short() {
        // Given two families, of which the second stays below its indication and the guarantee, and a birth to come
        RegionProblem problem = new RegionProblem(
                List.of(family("a", 0), family("b", 1)), FIRST, List.of(20, 40, 8), SmallRegions.WEIGHTS);
        RegionPlan plan = FixedPlans.of(problem, List.of(List.of(20, 20), List.of(20, 0)), List.of(0L, 800_000L, 0L));
        ExpectedBirth birth =
                new ExpectedBirth(FIRST.plusDays(1), List.of(new ExpectedBirth.Possibility(1, List.of(32, 24))));
        DemandForecast forecast = new DemandForecast(new BirthSpread(0, List.of(1, 1)), FIRST);
        // When
        RegionOutlook outlook = RegionOutlook.of(plan, forecast, List.of(birth));
        // Then
        assertThat(outlook.belowIndication()).isEqualTo(1);
        assertThat(outlook.belowGuarantee()).isEqualTo(1);
        assertThat(outlook.days())
                .extracting(RegionOutlook.Day::demand)
                .containsExactly(
                        new ExpectedDemand(21, 21, 21), new ExpectedDemand(40, 40, 72), new ExpectedDemand(44, 44, 52));
        assertThat(outlook.days())
                .extracting(RegionOutlook.Day::belowIndication)
                .containsExactly(0, 1, 1);
        assertThat(outlook.days().get(1).share()).isEqualTo(plan.dates().get(1));
    }
}
