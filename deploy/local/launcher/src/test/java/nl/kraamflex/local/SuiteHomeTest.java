package nl.kraamflex.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiteHomeTest {
    @TempDir
    Path folder;

    @Test
    void emptying_deletes_the_data_and_keeps_keys_and_programs() throws IOException {
        // Given
        var home = new SuiteHome(folder);
        LocalKeys.openOrCreate(home.keys());
        Files.createDirectories(home.data().resolve("kafka/log"));
        Files.createDirectories(home.data().resolve("postgresql/cluster/base"));
        Files.createDirectories(home.data().resolve("postgresql/programs/bin"));
        Files.writeString(home.data().resolve("kraamflex-data"), "");

        // When
        home.empty();

        // Then
        assertTrue(Files.notExists(home.data().resolve("kafka")));
        assertTrue(Files.notExists(home.data().resolve("postgresql/cluster")));
        assertTrue(Files.exists(home.data().resolve("postgresql/programs/bin")));
        assertTrue(LocalKeys.exists(home.keys()));
    }

    @Test
    void a_folder_that_is_not_ours_is_not_emptied() throws IOException {
        // Given
        var home = new SuiteHome(folder);
        Files.createDirectories(home.data().resolve("kafka/log"));

        // When
        var refused = assertThrows(LauncherFailure.class, home::empty);

        // Then
        assertTrue(String.valueOf(refused.getMessage()).contains(home.data().toString()), refused::getMessage);
        assertTrue(Files.exists(home.data().resolve("kafka/log")));
    }

    @Test
    void a_second_suite_in_the_same_folder_is_refused_with_the_process_of_the_first() {
        // Given
        try (var _ = HomeLock.take(folder)) {

            // When
            var refused = assertThrows(LauncherFailure.class, () -> HomeLock.take(folder));

            // Then
            var pid = Long.toString(ProcessHandle.current().pid());
            assertTrue(String.valueOf(refused.getMessage()).contains("process " + pid), refused::getMessage);
        }
    }

    @Test
    void the_last_log_is_set_aside() throws IOException {
        // Given
        var home = new SuiteHome(folder);
        Files.createDirectories(home.logs());
        Files.writeString(home.log("kafka"), "old");

        // When
        home.setLogAside("kafka");

        // Then
        assertTrue(Files.notExists(home.log("kafka")));
        assertEquals("old", Files.readString(home.logs().resolve("kafka.previous.log")));
    }
}
