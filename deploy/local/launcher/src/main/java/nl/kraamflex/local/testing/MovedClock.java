package nl.kraamflex.local.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;

/** Gives the service under test a clock that stands still until a test moves it. */
public final class MovedClock implements QuarkusTestResourceLifecycleManager {
    private static final String SETTING = "KRAAMFLEX_CLOCK";

    @Override
    public Map<String, String> start() {
        try {
            Path file = Files.createTempFile("kraamflex-clock", ".txt");
            file.toFile().deleteOnExit();
            write(file, Instant.parse("2026-01-05T08:30:00Z"));
            return Map.of(SETTING, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        // The file goes with the JVM.
    }

    /** Moves the clock of the running service. */
    public static void to(String instant) {
        write(Path.of(ConfigProvider.getConfig().getValue(SETTING, String.class)), Instant.parse(instant));
    }

    private static void write(Path file, Instant instant) {
        try {
            // A reader sees the old moment or the new one, never half a line.
            Path beside = file.resolveSibling(file.getFileName() + ".new");
            Files.writeString(beside, instant + "\n");
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
