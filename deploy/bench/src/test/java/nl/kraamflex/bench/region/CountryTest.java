package nl.kraamflex.bench.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.kraamflex.bench.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Regions that are near their best together may hide one that is not. */
class CountryTest {
    private static final int REGIONS = 4;
    private static final int FAMILIES = 20;
    private static final int DATES = 21;
    private static final int CAPACITY = 100;

    /** So coarse that time never ends a search, and every run stops at the same plan. */
    private static final int TARGET_GAP = 20_000;

    private static final int SECONDS = 60;

    private final Instances instances = new Instances(Settings.DEFAULT);

    @TempDir
    private Path folder;

    @Test
    void the_worst_region_is_told_beside_all_of_them_together() {
        List<Double> gaps = IntStream.range(0, REGIONS)
                .mapToObj(region -> instances.draw(FAMILIES, DATES, CAPACITY, REGIONS + region))
                .map(drawn -> new Solved(drawn, Solving.plan(drawn.problem(), 1, SECONDS, TARGET_GAP), 0).gap())
                .sorted()
                .toList();

        Solving solving = new Solving(new RegionFiles(instances.settings()), folder, false);
        Country.PlannedApart planned = Country.drawn(instances, REGIONS, FAMILIES, DATES, CAPACITY, 1)
                .plannedApart(solving, SECONDS, TARGET_GAP);

        assertThat(planned.worstGap()).isEqualTo(gaps.getLast());
        assertThat(planned.together().gap()).isGreaterThan(gaps.getFirst()).isLessThan(gaps.getLast());
        assertThat(solving.checked()).isEqualTo(REGIONS);
        assertThat(solving.refused()).isEmpty();
    }
}
