package nl.kraamflex.platform.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * A clock that stands at the instant written in a file, so that several processes share one moment and a scenario can
 * move it. For local use and tests.
 */
final class MovableClock extends Clock {
    private final Path file;
    private final ZoneId zone;

    MovableClock(Path file, ZoneId zone) {
        this.file = file;
        this.zone = zone;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(file, other);
    }

    @Override
    public Instant instant() {
        String text;
        try {
            text = Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "KRAAMFLEX_CLOCK names '%s', which cannot be read: write one instant such as 2026-01-05T09:00:00Z there."
                            .formatted(file),
                    e);
        }
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException(
                    "KRAAMFLEX_CLOCK file '%s' holds '%s': write one instant such as 2026-01-05T09:00:00Z there."
                            .formatted(file, text),
                    e);
        }
    }
}
