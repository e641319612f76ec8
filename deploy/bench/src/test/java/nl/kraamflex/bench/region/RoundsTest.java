package nl.kraamflex.bench.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.kraamflex.bench.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first regions of a kind, which others plan too, are as different as regions of that kind can be. */
class RoundsTest {
    private static final PrintStream SILENT = new PrintStream(PrintStream.nullOutputStream());

    private final Instances instances = new Instances(Settings.DEFAULT);
    private final Extent extent = Extent.of(new Settings(1, instances.firstDate(), Map.of()), List.of(), List.of());

    @TempDir
    private Path folder;

    private List<RegionShape> compared(List<Integer> capacities) {
        Solving solving = new Solving(new RegionFiles(instances.settings()), folder, false);
        return new Rounds(extent, instances, solving)
                        .solve(2, 21, capacities, 1, new Findings(true, SILENT))
                        .subList(0, extent.comparedOf(capacities.size(), 2))
                        .stream()
                        .map(solved -> solved.instance().shape())
                        .toList();
    }

    @Test
    void each_capacity_comes_once_new_and_once_with_a_plan_in_force() {
        List<Integer> capacities = RegionBench.CAPACITIES;

        assertThat(compared(capacities)).hasSize(2 * capacities.size()).doesNotHaveDuplicates();
        assertThat(compared(List.of(90)))
                .containsExactly(new RegionShape(2, 21, 90, false), new RegionShape(2, 21, 90, true));
    }
}
