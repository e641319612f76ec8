package nl.kraamflex.bench.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.kraamflex.bench.Settings;
import nl.kraamflex.scheduling.domain.region.RegionPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No figure counts whose plan the validator refuses. */
class SolvingTest {
    private static final int SECONDS = 5;

    private final Instances instances = new Instances(Settings.DEFAULT);
    private final Instance instance = instances.draw(8, 21, 90, 1);

    @TempDir
    private Path folder;

    @Test
    void a_plan_that_holds_is_checked_and_its_files_stay_when_they_are_to() {
        Solving keeping = solving(true);
        Solving tidy = solving(false);

        keeping.solve(instance, 1, SECONDS, 0);

        assertThat(keeping.checked()).isEqualTo(1);
        assertThat(keeping.refused()).isEmpty();
        assertThat(folder)
                .isDirectoryContaining(file -> file.endsWith(instance.name() + ".json"))
                .isDirectoryContaining(file -> file.endsWith(instance.name() + ".answer.json"));
        tidy.solve(instance, 1, SECONDS, 0);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void a_plan_that_says_it_costs_less_than_it_does_is_refused_by_name() {
        Solving solving = solving(false);
        RegionPlan plan = Solving.plan(instance.problem(), 1, SECONDS, 0);
        RegionPlan boasting = new RegionPlan(
                plan.problem(),
                plan.families(),
                plan.dates(),
                plan.uncoveredCost(),
                plan.value() - 1,
                plan.priceBound(),
                plan.lowerBound(),
                plan.boundBy(),
                plan.stoppedBy(),
                plan.steps());

        solving.check(new Solved(instance, boasting, 1), SECONDS, 0);

        assertThat(solving.refused())
                .singleElement()
                .asString()
                .startsWith(instance.name() + ": value is " + (plan.value() - 1));
    }

    private Solving solving(boolean keepsFiles) {
        return new Solving(new RegionFiles(instances.settings()), folder, keepsFiles);
    }
}
