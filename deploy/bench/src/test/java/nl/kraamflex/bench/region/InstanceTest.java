package nl.kraamflex.bench.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.IntStream;
import nl.kraamflex.bench.Settings;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.region.RegionProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the service is asked can be said in a request, to the last digit. */
class InstanceTest {
    private static final int QUANTA_PER_HOUR = 4;

    private final Instances instances = new Instances(Settings.DEFAULT);
    private final Instance drawn = instances.draw(30, 21, 90, 1);

    @TempDir
    private Path folder;

    @Test
    void wishes_are_rounded_down_to_hundredths_of_an_hour_and_nothing_else_changes() {
        RegionProblem before = drawn.problem();
        RegionProblem after = drawn.inHundredthsOfHours().problem();

        assertThat(after.capacity()).isEqualTo(before.capacity());
        for (int f = 0; f < before.families().size(); f++) {
            var was = before.families().get(f).problem();
            var is = after.families().get(f).problem();
            assertThat(is.toPlan()).isEqualTo(was.toPlan());
            assertThat(is.daysSinceLastVisit()).isEqualTo(was.daysSinceLastVisit());
            IntStream.range(0, was.days().size())
                    .forEach(k -> assertRounded(was.days().get(k), is.days().get(k)));
        }
    }

    private static void assertRounded(CareDay was, CareDay is) {
        assertThat(is.wish() % QUANTA_PER_HOUR).isZero();
        assertThat(was.wish() - is.wish()).isBetween(0, QUANTA_PER_HOUR - 1);
        assertThat(is)
                .isEqualTo(new CareDay(
                        was.kind(), was.shortest(), was.longest(), is.wish(), was.inForce(), was.soon(), was.price()));
    }

    @Test
    void a_request_with_limits_is_read_back_as_the_same_region() {
        RegionFiles files = new RegionFiles(instances.settings());
        RegionProblem asked = drawn.inHundredthsOfHours().problem();
        Path file = folder.resolve("request.json");

        files.writeRequest(asked, 18, 200, file);

        assertThat(files.readRequest(file)).isEqualTo(asked);
    }
}
