package nl.kraamflex.scheduling.domain.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.GapRule;
import org.junit.jupiter.api.Test;

/** Many families that need one date for their guaranteed hours, and room for five visits and a half. */
class PartSearchTest {

    private static final int FAMILIES = 12;
    private static final int ROOM = 66;
    private static final int FITTING = ROOM / 12;

    private final RegionProblem problem = scarce();
    private final RegionModel model = new RegionModel(problem);
    private final RegionPart whole = RegionPart.whole(model, new long[] {31_000_000, 0}, 0, Long.MAX_VALUE);

    private static RegionProblem scarce() {
        List<RegionFamily> families = new ArrayList<>();
        for (int f = 0; f < FAMILIES; f++) {
            FamilyProblem problem = new FamilyProblem(
                    List.of(CareDay.optional(12, 32, 2000 + 10 * f), CareDay.optional(12, 32, 2000)),
                    60,
                    60,
                    40 + f % 3,
                    new GapRule(2, 1),
                    OptionalInt.empty(),
                    false,
                    SmallRegions.WEIGHTS);
            families.add(new RegionFamily("family " + f, SmallRegions.FIRST, problem));
        }
        return new RegionProblem(families, SmallRegions.FIRST, List.of(ROOM, 32 * FAMILIES), SmallRegions.WEIGHTS);
    }

    private PartSearch.Examined examine(RegionPart part, long limit) {
        return new PartSearch(
                        model, new Pricing.OneFamily(model), () -> false, part, limit, new SplitGains(2 * FAMILIES, 0))
                .examine();
    }

    @Test
    void where_visits_fit_or_not_the_part_is_split_by_how_many_there_are() {
        PartSearch.Examined examined = examine(whole, Long.MAX_VALUE);

        assertThat(examined.splitDate()).isZero();
        assertThat(examined.splitVisits()).isEqualTo(FITTING);
    }

    @Test
    void no_plan_has_a_lower_value_than_the_lower_of_what_both_parts_prove() {
        // Given
        RegionPlan best = SmallRegions.solve(problem, 1, 1_000_000);
        PartSearch.Examined examined = examine(whole, Long.MAX_VALUE);
        // When
        PartSearch.Examined fewer = examine(whole.withMost(0, FITTING, examined, 1), best.value() + 1);
        PartSearch.Examined more = examine(whole.withFewest(0, FITTING + 1, examined, 2), best.value() + 1);
        // Then
        assertThat(Math.min(fewer.bound(), more.bound())).isBetween(examined.bound() + 1, best.value());
        assertThat(best.stoppedBy()).isEqualTo(StoppedBy.PROOF);
    }
}
