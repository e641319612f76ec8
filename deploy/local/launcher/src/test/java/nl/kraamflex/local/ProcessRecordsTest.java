package nl.kraamflex.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProcessRecordsTest {
    @TempDir
    Path folder;

    private Process sleeper;
    private ProcessRecords records;

    @BeforeEach
    void startSleeper() throws IOException {
        sleeper = new ProcessBuilder("sleep", "300").start();
        records = new ProcessRecords(folder);
    }

    @AfterEach
    void endSleeper() {
        sleeper.destroyForcibly();
    }

    @Test
    void a_process_left_behind_is_found_and_ended() {
        // Given
        records.write("billing-service", RunningProcess.of(sleeper.toHandle()));

        // When
        var found = records.endLeftovers();

        // Then
        assertEquals(List.of("billing-service"), found);
        assertTrue(Poll.until(Duration.ofSeconds(5), () -> !sleeper.isAlive()));
        assertTrue(records.read("billing-service").isEmpty());
    }

    @Test
    void another_process_that_got_the_same_number_is_left_alone() {
        // Given
        var real = RunningProcess.of(sleeper.toHandle());
        records.write("billing-service", new RunningProcess(real.pid(), real.startedMillis() - 60_000));

        // When
        var found = records.endLeftovers();

        // Then
        assertEquals(List.of(), found);
        assertTrue(sleeper.isAlive());
    }

    @Test
    void a_process_that_ended_by_itself_is_forgotten() throws InterruptedException {
        // Given
        records.write("billing-service", RunningProcess.of(sleeper.toHandle()));
        sleeper.destroyForcibly().waitFor();

        // When
        var found = records.endLeftovers();

        // Then
        assertEquals(List.of(), found);
        assertTrue(records.read("billing-service").isEmpty());
    }

    @Test
    void a_damaged_record_counts_as_none() throws IOException {
        // Given
        Files.writeString(folder.resolve("billing-service.process"), "twelve\n");

        // When
        var found = records.endLeftovers();

        // Then
        assertEquals(List.of(), found);
        assertFalse(Files.exists(folder.resolve("billing-service.process")));
    }
}
