package nl.kraamflex.bench.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kraamflex.bench.BenchFailure;
import nl.kraamflex.bench.Settings;
import org.junit.jupiter.api.Test;

/** What is measured is what was asked for. */
class ExtentTest {
    private static final List<String> PARTS = List.of("few", "service");
    private static final List<String> PEERS =
            RegionBench.PEERS.stream().map(RegionPeer::key).toList();

    private static Extent of(Map<String, String> options) {
        return Extent.of(new Settings(1, LocalDate.of(2026, 1, 1), options), PARTS, PEERS);
    }

    @Test
    void all_parts_are_measured_when_none_is_named() {
        assertThat(PARTS).allMatch(of(Map.of())::has);
    }

    @Test
    void one_part_that_is_named_is_measured_alone() {
        Extent extent = of(Map.of("--only", "service"));

        assertThat(extent.has("service")).isTrue();
        assertThat(extent.has("few")).isFalse();
    }

    @Test
    void a_part_that_does_not_exist_lists_those_that_do() {
        assertThatThrownBy(() -> of(Map.of("--only", "servise")))
                .isInstanceOf(BenchFailure.class)
                .hasMessage("--only is \"servise\": there are few, service.");
    }

    @Test
    void others_never_plan_more_regions_than_are_drawn() {
        Extent extent = of(Map.of("--quick", "", "--peer-seeds", "9"));

        assertThat(extent.comparedOf(4, 2)).isEqualTo(extent.seeds());
        assertThat(of(Map.of("--peer-seeds", "2147483647")).comparedOf(4, 2)).isEqualTo(Extent.SEEDS);
        assertThat(of(Map.of()).comparedOf(4, Extent.SEEDS)).isEqualTo(Extent.SEEDS);
    }

    @Test
    void others_plan_as_many_regions_of_each_capacity_as_are_enough_and_one_when_quick() {
        assertThat(of(Map.of()).comparedOf(4, 2)).isEqualTo(8);
        assertThat(of(Map.of()).comparedOf(1, 2)).isEqualTo(2);
        assertThat(of(Map.of("--quick", "")).comparedOf(4, 2)).isEqualTo(4);
        assertThat(of(Map.of("--peer-seeds", "3")).comparedOf(1, 2)).isEqualTo(3);
    }

    @Test
    void all_others_plan_when_none_is_named() {
        assertThat(RegionBench.PEERS).allMatch(of(Map.of())::hasPeer);
    }

    @Test
    void others_that_are_named_plan_alone() {
        Extent extent = of(Map.of("--peers", "cp-sat,timefold"));

        assertThat(RegionBench.PEERS.stream().filter(extent::hasPeer).map(RegionPeer::key))
                .containsExactly("cp-sat", "timefold");
    }

    @Test
    void another_that_does_not_exist_lists_those_that_do() {
        assertThatThrownBy(() -> of(Map.of("--peers", "cp-sat,timefolt")))
                .isInstanceOf(BenchFailure.class)
                .hasMessage("--peers is \"timefolt\": there are cp-sat, timefold, column-generation.");
    }
}
