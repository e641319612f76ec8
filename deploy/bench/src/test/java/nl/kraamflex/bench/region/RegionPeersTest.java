package nl.kraamflex.bench.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.kraamflex.bench.Settings;
import nl.kraamflex.bench.validation.PlansValued;
import nl.kraamflex.bench.validation.RegionReading;
import nl.kraamflex.scheduling.domain.region.RegionPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Others plan the same region: their plans are allowed, and where one proves its best, it is ours. */
class RegionPeersTest {
    private static final int SECONDS = 5;

    /** For those that end by themselves, on a machine that has much else to do. */
    private static final int SECONDS_IN_PLENTY = 60;

    private final Instances instances = new Instances(Settings.DEFAULT);
    private final Instance instance = instances.draw(6, 21, 75, 1);
    private final RegionPlan ours = Solving.plan(instance.problem(), 1, SECONDS, 0);

    @TempDir
    private Path folder;

    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void cp_sat_proves_the_value_of_our_plan_least() throws IOException {
        CpSatRegion peer = new CpSatRegion(1);

        PeerPlan plan = peer.plan(instance.problem(), SECONDS_IN_PLENTY);

        assertThat(value(plan.quanta())).isEqualTo(ours.value()).isEqualTo(ours.lowerBound());
        assertThat(plan.proven()).isTrue();
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void cp_sat_that_ran_out_of_time_has_proven_nothing() {
        assertThat(new CpSatRegion(1)
                        .plan(instances.draw(30, 21, 75, 1).problem(), 1)
                        .proven())
                .isFalse();
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, architectures = "amd64")
    void column_generation_comes_near_the_bound_of_a_region_with_plans_to_pick_from_and_never_below_it()
            throws IOException {
        Instance larger = instances.draw(12, 21, 100, 1);
        long bound = Solving.plan(larger.problem(), 1, SECONDS, 0).lowerBound();

        assertThat(value(
                        larger,
                        new ColumnGeneration()
                                .plan(larger.problem(), SECONDS_IN_PLENTY)
                                .quanta()))
                .isBetween(bound, bound * 2);
    }

    @Test
    void timefold_comes_near_the_bound_and_never_below_it() throws IOException {
        assertThat(value(new TimefoldRegion())).isBetween(ours.lowerBound(), ours.lowerBound() * 2);
    }

    @Test
    void the_plan_that_others_begin_with_is_allowed_and_no_more_than_that() throws IOException {
        assertThat(value(oneAfterTheOther())).isGreaterThan(ours.value());
    }

    private List<int[]> oneAfterTheOther() {
        return EachInTurn.plan(instance.problem()).stream()
                .map(quanta -> quanta.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private long value(RegionPeer peer) throws IOException {
        return value(peer.plan(instance.problem(), SECONDS).quanta());
    }

    private long value(List<int[]> plans) throws IOException {
        return value(instance, plans);
    }

    private long value(Instance planned, List<int[]> plans) throws IOException {
        Path request = folder.resolve("request.json");
        new RegionFiles(instances.settings()).writeRequest(planned.problem(), request);
        try (InputStream in = Files.newInputStream(request)) {
            PlansValued valued = PlansValued.of(RegionReading.request(in), plans);
            assertThat(valued.offences()).isEmpty();
            return valued.value();
        }
    }
}
