package nl.kraamflex.scheduling.domain.regionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.GapRule;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionProblem;
import org.junit.jupiter.api.Test;

/** What of a date's time a plan may give away while births are to come. */
class HoursOfferedTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-05");
    private static final ObjectiveWeights WEIGHTS = new ObjectiveWeights(
            1, 4_000, 16_000, 40_000, 160_000, 800_000, 1_200_000, 1_600_000, 4, 40_000_000, 1_000_000_000);
    private static final CareDay REQUIRED = CareDay.required(12, 32, 2000);
    private static final CareDay OPTIONAL = CareDay.optional(12, 32, 2000);

    @Test
    void what_births_may_need_is_kept_where_there_is_plenty() {
        HoursOffered offered = offered(30, List.of(100, 20), family(12, REQUIRED));

        assertThat(offered.quanta()).containsExactly(70, 0);
        assertThat(offered.heldBack()).containsExactly(new HeldBack(FIRST, 30), new HeldBack(FIRST.plusDays(1), 20));
    }

    @Test
    void required_visits_go_first() {
        HoursOffered offered =
                offered(30, List.of(30, 30, 30), family(24, REQUIRED, REQUIRED), family(0, OPTIONAL, REQUIRED));

        assertThat(offered.quanta())
                .as("a visit of three hours, two such visits, none")
                .containsExactly(12, 24, 0);
        assertThat(offered.heldBack()).extracting(HeldBack::quanta).containsExactly(18, 6, 30);
    }

    @Test
    void guaranteed_hours_go_first_also_beyond_the_shortest_visits() {
        HoursOffered offered = offered(30, List.of(40, 40, 40), family(60, REQUIRED, REQUIRED));

        assertThat(offered.quanta()).containsExactly(30, 30, 10);
    }

    @Test
    void a_visit_that_the_gaps_between_visits_force_goes_first_like_a_required_one() {
        HoursOffered offered = offered(30, List.of(30, 30, 30), family(0, REQUIRED, OPTIONAL, REQUIRED));

        assertThat(offered.quanta()).containsExactly(12, 12, 12);
    }

    @Test
    void guaranteed_hours_lie_on_another_date_where_one_has_too_few() {
        HoursOffered offered = offered(40, List.of(16, 40), family(40, REQUIRED, REQUIRED));

        assertThat(offered.quanta()).containsExactly(16, 24);
    }

    @Test
    void a_required_visit_of_a_later_family_goes_before_hours_that_may_lie_elsewhere() {
        HoursOffered offered = offered(40, List.of(12, 40), family(12, OPTIONAL, OPTIONAL), family(12, REQUIRED));

        assertThat(offered.quanta()).containsExactly(12, 12);
    }

    @Test
    void a_family_that_can_have_its_guaranteed_hours_elsewhere_leaves_a_date_to_one_that_can_not() {
        HoursOffered offered =
                offered(40, List.of(32, 32), family(32, OPTIONAL, OPTIONAL), family(32, OPTIONAL, CareDay.blocked()));

        assertThat(offered.quanta()).containsExactly(32, 32);
    }

    @Test
    void where_a_family_has_no_plan_the_region_has_none_and_keeps_nothing() {
        FamilyProblem tooLittleForTheVisit =
                new FamilyProblem(List.of(REQUIRED), 8, 8, 8, new GapRule(0, 1), OptionalInt.empty(), false, WEIGHTS);
        RegionFamily born = new RegionFamily("family", FIRST, tooLittleForTheVisit);

        HoursOffered offered =
                HoursOffered.of(new RegionProblem(List.of(born), FIRST, List.of(32), WEIGHTS), date -> 40);

        assertThat(offered.heldBack()).isEmpty();
    }

    @Test
    void where_required_visits_need_all_there_is_nothing_is_kept() {
        HoursOffered offered = offered(30, List.of(12, 5), family(24, REQUIRED, REQUIRED));

        assertThat(offered.quanta()).containsExactly(12, 5);
        assertThat(offered.heldBack()).isEmpty();
    }

    @Test
    void nothing_is_kept_where_nothing_is_expected() {
        HoursOffered offered = offered(0, List.of(40), family(12, REQUIRED));

        assertThat(offered.quanta()).containsExactly(40);
        assertThat(offered.heldBack()).isEmpty();
    }

    private static HoursOffered offered(int forBirths, List<Integer> left, Family... families) {
        List<RegionFamily> born = new ArrayList<>();
        for (Family family : families) {
            born.add(new RegionFamily("family " + born.size(), FIRST, family.problem()));
        }
        return HoursOffered.of(new RegionProblem(born, FIRST, left, WEIGHTS), date -> forBirths);
    }

    private static Family family(int toGuarantee, CareDay... days) {
        return new Family(toGuarantee, List.of(days));
    }

    private record Family(int toGuarantee, List<CareDay> days) {
        FamilyProblem problem() {
            int indicated = REQUIRED.longest() * days.size();
            return new FamilyProblem(
                    days, indicated, indicated, toGuarantee, new GapRule(0, 1), OptionalInt.empty(), false, WEIGHTS);
        }
    }
}
