package nl.kraamflex.scheduling.domain.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.GapRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NightsToldByWindowTest {
    private static final LocalDate BORN = SmallRegions.FIRST;
    private static final CareDay OPEN = CareDay.optional(12, 32, 2000);

    private static OptionalInt nights(int delivered, OptionalInt sinceLastVisit, @Nullable LocalDate asOf) {
        RegionFamily family = new RegionFamily(
                "a",
                BORN,
                new FamilyProblem(
                        List.of(CareDay.blocked(), CareDay.blocked(), OPEN, CareDay.blocked(), OPEN),
                        100,
                        100 - delivered,
                        0,
                        new GapRule(2, 1),
                        sinceLastVisit,
                        false,
                        SmallRegions.WEIGHTS));
        RegionProblem problem = new RegionProblem(List.of(family), BORN, List.of(9, 9, 9, 9, 9), SmallRegions.WEIGHTS);
        return new NightsToldByWindow(problem, asOf).apply(0);
    }

    @Test
    void a_window_of_days_to_come_begins_with_the_nights_in_hospital() {
        assertThat(nights(0, OptionalInt.empty(), null)).hasValue(2);
        assertThat(nights(0, OptionalInt.empty(), BORN)).hasValue(2);
    }

    @Test
    void a_window_with_days_that_are_over_tells_of_no_night() {
        assertThat(nights(0, OptionalInt.empty(), BORN.plusDays(1))).isEmpty();
        assertThat(nights(8, OptionalInt.empty(), null)).isEmpty();
        assertThat(nights(0, OptionalInt.of(0), null)).isEmpty();
    }
}
