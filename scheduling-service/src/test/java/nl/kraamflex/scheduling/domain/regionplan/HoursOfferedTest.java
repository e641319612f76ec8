package nl.kraamflex.scheduling.domain.regionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.GapRule;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import org.junit.jupiter.api.Test;

/** What of a date's time a plan may give away while births are to come. */
class HoursOfferedTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-05");
    private static final ObjectiveWeights WEIGHTS = new ObjectiveWeights(
            1, 4_000, 16_000, 40_000, 160_000, 800_000, 1_200_000, 1_600_000, 4, 40_000_000, 1_000_000_000);

    private final HoursOffered offered = new HoursOffered(List.of(family("one", 0), family("other", 1)));

    @Test
    void what_births_may_need_is_kept_where_there_is_plenty() {
        assertThat(offered.of(FIRST, 100, 30)).isEqualTo(70);
        assertThat(offered.of(FIRST.plusDays(5), 20, 30)).isZero();

        assertThat(offered.heldBack()).containsExactly(new HeldBack(FIRST, 30), new HeldBack(FIRST.plusDays(5), 20));
    }

    @Test
    void required_visits_go_first() {
        assertThat(offered.of(FIRST, 30, 30)).as("one visit of three hours").isEqualTo(12);
        assertThat(offered.of(FIRST.plusDays(1), 30, 30))
                .as("an optional and a required one")
                .isEqualTo(12);
        assertThat(offered.heldBack()).extracting(HeldBack::quanta).containsExactly(18, 18);
    }

    @Test
    void where_required_visits_need_all_there_is_nothing_is_kept() {
        assertThat(offered.of(FIRST, 12, 30)).isEqualTo(12);
        assertThat(offered.of(FIRST.plusDays(1), 5, 30)).isEqualTo(5);

        assertThat(offered.heldBack()).isEmpty();
    }

    @Test
    void nothing_is_kept_where_nothing_is_expected() {
        assertThat(offered.of(FIRST, 40, 0)).isEqualTo(40);
        assertThat(offered.heldBack()).isEmpty();
    }

    private static RegionFamily family(String key, int offset) {
        return new RegionFamily(
                key,
                FIRST.plusDays(offset),
                new FamilyProblem(
                        List.of(CareDay.required(12, 32, 2000), CareDay.optional(12, 32, 2000)),
                        40,
                        40,
                        32,
                        new GapRule(2, 1),
                        OptionalInt.empty(),
                        false,
                        WEIGHTS));
    }
}
