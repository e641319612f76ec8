package nl.kraamflex.platform.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MovableClockTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void it_stands_where_the_file_says_and_follows_it() throws IOException {
        Path file = folder.resolve("clock");
        MovableClock clock = new MovableClock(file, ZoneOffset.UTC);
        Files.writeString(file, "2026-01-05T09:00:00Z\n");
        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-01-05T09:00:00Z"));

        Files.writeString(file, "2026-01-06T21:00:00Z");

        assertThat(clock.instant()).isEqualTo(Instant.parse("2026-01-06T21:00:00Z"));
    }

    @Test
    void a_missing_file_or_a_text_that_is_no_instant_is_named() throws IOException {
        Path file = folder.resolve("clock");
        MovableClock clock = new MovableClock(file, ZoneOffset.UTC);
        assertThatThrownBy(clock::instant)
                .hasMessageContaining("KRAAMFLEX_CLOCK")
                .hasMessageContaining(file.toString());

        Files.writeString(file, "tomorrow");

        assertThatThrownBy(clock::instant)
                .hasMessageContaining("tomorrow")
                .hasMessageContaining("2026-01-05T09:00:00Z");
    }
}
