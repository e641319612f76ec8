package nl.kraamflex.local;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogFileTest {
    @TempDir
    Path folder;

    @Test
    void the_last_error_is_found_among_other_lines() throws IOException {
        // Given
        var log = log("""
                INFO begin
                ERROR first
                ERROR KRAAMFLEX_KVK_NUMBER is missing
                \tat nl.kraamflex.Exception.java
                INFO end
                """, 0);

        // When
        var error = log.lastError();

        // Then
        assertEquals("ERROR KRAAMFLEX_KVK_NUMBER is missing", error);
    }

    @Test
    void a_line_of_json_is_told_by_its_message() throws IOException {
        // Given
        var log = log("""
                {"level":"ERROR","message":"Failed to start","exception":{"message":"no database"}}
                """, 0);

        // When
        var error = log.lastError();

        // Then
        assertEquals("Failed to start: no database", error);
    }

    @Test
    void without_an_error_the_last_line_speaks() throws IOException {
        // Given
        var log = log("INFO begin\nKilled\n\n", 0);

        // When
        var error = log.lastError();

        // Then
        assertEquals("Killed", error);
    }

    @Test
    void what_a_former_process_wrote_does_not_count() throws IOException {
        // Given
        var log = log("ERROR old\n", 10);

        // When
        var error = log.lastError();

        // Then
        assertEquals("it wrote nothing", error);
    }

    private LogFile log(String text, long begin) throws IOException {
        return new LogFile(Files.writeString(folder.resolve("x.log"), text), begin);
    }
}
