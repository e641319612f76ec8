package nl.kraamflex.bench.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
    void wishes_are_as_fine_as_a_request_can_say_them_in_hundredths_of_an_hour() {
        assertThat(drawn.problem().families())
                .flatExtracting(family -> family.problem().days())
                .extracting(CareDay::wish)
                .allMatch(wish -> wish % QUANTA_PER_HOUR == 0)
                .anyMatch(wish -> wish > 0);
    }

    @Test
    void a_request_with_limits_is_read_back_as_the_same_region() {
        RegionFiles files = new RegionFiles(instances.settings());
        RegionProblem asked = drawn.problem();
        Path file = folder.resolve("request.json");

        files.writeRequest(asked, 18, 200, file);

        assertThat(files.readRequest(file)).isEqualTo(asked);
    }
}
