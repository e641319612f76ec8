package nl.kraamflex.local.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
    @TempDir
    Path folder;

    @Test
    void a_new_folder_is_made_and_marked_as_ours() throws StartRefused {
        // Given
        var data = folder.resolve("new/data");

        // When
        var opened = DataFolder.open(data, "kafka");

        // Then
        assertEquals(data.resolve("kafka"), opened.path());
        assertTrue(Files.exists(data.resolve(DataFolder.MARKER)));
    }

    @Test
    void both_servers_share_one_folder() throws StartRefused {
        // Given
        DataFolder.open(folder, "kafka");

        // When
        var opened = DataFolder.open(folder, "postgresql");

        // Then
        assertTrue(Files.isDirectory(opened.path()));
    }

    @Test
    void a_folder_with_somebody_elses_files_is_refused_and_left_as_it_was() throws IOException {
        // Given
        Files.writeString(folder.resolve("thesis.txt"), "");

        // When
        var refused = assertThrows(StartRefused.class, () -> DataFolder.open(folder, "kafka"));

        // Then
        assertTrue(String.valueOf(refused.getMessage()).contains("thesis.txt"), refused::getMessage);
        try (var files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void a_place_that_cannot_be_a_folder_is_refused_by_name() throws IOException {
        // Given
        var file = Files.writeString(folder.resolve("file"), "");

        // When
        var refused = assertThrows(StartRefused.class, () -> DataFolder.open(file.resolve("data"), "kafka"));

        // Then
        assertTrue(String.valueOf(refused.getMessage()).contains(file.toString()), refused::getMessage);
    }

    @Test
    void deleting_removes_what_is_inside_and_ignores_what_is_not_there() throws IOException {
        // Given
        Files.createDirectories(folder.resolve("a/b"));
        Files.writeString(folder.resolve("a/b/c"), "");

        // When
        DataFolder.delete(folder.resolve("a"));
        DataFolder.delete(folder.resolve("a"));

        // Then
        assertTrue(Files.notExists(folder.resolve("a")));
    }
}
