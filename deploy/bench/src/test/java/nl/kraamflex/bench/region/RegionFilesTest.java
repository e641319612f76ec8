package nl.kraamflex.bench.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import nl.kraamflex.bench.BenchFailure;
import nl.kraamflex.bench.Settings;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.scheduling.domain.Pattern;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.region.RegionProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instances can be handed to someone else and are the same there. */
class RegionFilesTest {
    private static final PlanningSettings SETTINGS =
            PlanningSettings.on(DatedLaw.shipped(), Settings.DEFAULT.lawDate(), Pattern.USUAL);

    private final RegionFiles files = new RegionFiles(SETTINGS);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"115, true", "100, false", "90, true", "75, false"})
    void what_is_read_back_equals_what_was_written(int capacityPercent, boolean inForce) {
        for (long seed = 1; seed <= 5; seed++) {
            RegionProblem problem = new RandomRegions(
                            seed, new RegionShape(60, 28, capacityPercent, inForce), SETTINGS, LocalDate.of(2026, 3, 2))
                    .next();
            Path file = folder.resolve("region-" + seed + ".json");

            files.writeRequest(problem, file);

            assertThat(files.readRequest(file)).isEqualTo(problem);
        }
    }

    @Test
    void a_file_that_holds_no_region_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("other.json"), "{\"families\": [{}]}");

        assertThatThrownBy(() -> files.readRequest(file))
                .isInstanceOf(BenchFailure.class)
                .hasMessageContaining("other.json is no region");
    }
}
