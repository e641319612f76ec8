package nl.kraamflex.bench.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kraamflex.bench.Settings;
import nl.kraamflex.bench.validation.FamilyAsked;
import nl.kraamflex.bench.validation.RegionReading;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.FamilySolver;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A family that comes takes hours that nobody has only for visits that it cannot go without, and then as few as may be. */
class FreeHoursTest {
    private static final LocalDate BIRTH = LocalDate.of(2026, 1, 1);
    private static final int FAMILIES = 40;

    /** Visits of 12 to 32 quanta; the first and the third day cannot go without one, nor then the second between them. */
    private static final String REQUEST = """
            {"capacity": [{"date": "2026-01-01", "hours": 0}, {"date": "2026-01-02", "hours": 0},
                          {"date": "2026-01-03", "hours": 0}, {"date": "2026-01-04", "hours": 0}],
             "families": [{"key": "one", "birthDate": "2026-01-01", "indicatedHours": 40, "days": [
               {"day": 1, "kind": "REQUIRED", "minHours": 3, "maxHours": 8, "wishedHours": 5},
               {"day": 2, "kind": "OPTIONAL", "minHours": 3, "maxHours": 8, "wishedHours": 5},
               {"day": 3, "kind": "REQUIRED", "minHours": 3, "maxHours": 8, "wishedHours": 5},
               {"day": 4, "kind": "OPTIONAL", "minHours": 3, "maxHours": 8, "wishedHours": 5}]}]}
            """;

    private final FamilyAsked family = RegionReading.request(
                    new ByteArrayInputStream(REQUEST.getBytes(StandardCharsets.UTF_8)))
            .families()
            .getFirst();

    @TempDir
    private Path folder;

    private static FreeHours free(int... quanta) {
        return new FreeHours(Map.of(
                BIRTH,
                quanta[0],
                BIRTH.plusDays(1),
                quanta[1],
                BIRTH.plusDays(2),
                quanta[2],
                BIRTH.plusDays(3),
                quanta[3]));
    }

    private static int[] plan(int... quanta) {
        return quanta;
    }

    @Test
    void all_that_is_free_may_be_taken() {
        FreeHours free = free(20, 12, 32, 13);

        assertThat(free.offences(family, plan(20, 12, 32, 13))).isEmpty();
        assertThat(free.uncovered(family, plan(20, 12, 32, 13))).isZero();
    }

    @Test
    void the_shortest_visit_may_be_uncovered_on_a_day_that_cannot_go_without_one() {
        assertThat(free(0, 11, 4, 0).offences(family, plan(12, 12, 12, 0))).isEmpty();
        assertThat(free(0, 11, 4, 0).uncovered(family, plan(12, 12, 12, 0))).isEqualTo(12 + 1 + 8);
    }

    @Test
    void no_quantum_more_than_the_shortest_visit_may_be_uncovered() {
        assertThat(free(0, 14, 12, 0).offences(family, plan(13, 15, 12, 0)))
                .containsExactly(
                        "family one has 13 quanta on day 1: 0 are free, and 12 are a visit",
                        "family one has 15 quanta on day 2: 14 are free, and 12 are a visit");
    }

    @Test
    void no_visit_may_be_uncovered_on_a_day_that_can_go_without_one() {
        assertThat(free(12, 12, 12, 11).offences(family, plan(12, 12, 12, 12)))
                .containsExactly("family one has 12 quanta on day 4: 11 are free, and the day may go without a visit");
    }

    @Test
    void what_no_plan_may_is_an_offence_however_much_is_free() {
        assertThat(free(32, 32, 32, 32).offences(family, plan(12, 0, 12, 0)))
                .containsExactly("family one has 1 days without a visit before day 3: 0 may be");
    }

    @Test
    void families_that_come_into_a_planned_region_offend_against_nothing_and_plans_made_for_themselves_do() {
        Instances instances = new Instances(Settings.DEFAULT);
        RegionPlan plan = Solving.plan(instances.draw(FAMILIES, 21, 90, 1).problem(), 1, 5, 1_000);
        Instance coming = instances.draw(FAMILIES, 21, 90, Extent.SEEDS);
        List<FamilyAsked> asked = new Solving(new RegionFiles(instances.settings()), folder, false)
                .asked(coming)
                .families();
        List<RegionFamily> born = coming.problem().families().stream()
                .map(each -> new RegionFamily("born-" + each.key(), each.birthDate(), each.problem()))
                .toList();
        FreeHours free = FreeHours.of(plan);

        assertThat(offences(free, asked, Births.placed(plan, born).plans())).isEmpty();
        assertThat(offences(free, asked, forThemselves(born))).isNotEmpty();
    }

    private static List<String> offences(FreeHours free, List<FamilyAsked> asked, List<int[]> plans) {
        return IntStream.range(0, plans.size())
                .mapToObj(f -> free.offences(asked.get(f), plans.get(f)))
                .flatMap(List::stream)
                .toList();
    }

    private static List<int[]> forThemselves(List<RegionFamily> families) {
        return families.stream()
                .map(each -> (FamilyPlan) new FamilySolver().solve(each.problem()))
                .map(plan -> plan.quanta().stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }
}
