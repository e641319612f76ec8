package nl.kraamflex.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalKeysTest {
    @TempDir
    Path folder;

    @Test
    void the_private_key_can_be_read_by_its_owner_only() throws IOException {
        // When
        LocalKeys.openOrCreate(folder.resolve("keys"));

        // Then
        assertEquals("rw-------", rights(folder.resolve("keys/private-key.pem")));
        assertEquals("rwx------", rights(folder.resolve("keys")));
    }

    @Test
    void a_private_key_that_others_could_read_is_closed_to_them_again() throws IOException {
        // Given
        LocalKeys.openOrCreate(folder);
        var file = folder.resolve("private-key.pem");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        // When
        LocalKeys.openOrCreate(folder);

        // Then
        assertEquals("rw-------", rights(file));
    }

    @Test
    void a_key_pair_is_made_once() {
        // Given
        var first = LocalKeys.openOrCreate(folder);

        // When
        var second = LocalKeys.openOrCreate(folder);

        // Then
        assertEquals(first.publicKeyText(), second.publicKeyText());
        assertEquals(first.privateKey(), second.privateKey());
    }

    @Test
    void services_get_the_public_key_on_one_line_without_armour() {
        // When
        var text = LocalKeys.generate().publicKeyText();

        // Then
        assertFalse(text.contains("\n") || text.contains("-----"), text);
        assertTrue(Base64.getDecoder().decode(text).length > 256, text);
    }

    @Test
    void a_key_pair_that_cannot_be_read_is_refused_with_its_folder_and_the_remedy() throws IOException {
        // Given
        LocalKeys.openOrCreate(folder);
        Files.writeString(folder.resolve("private-key.pem"), "not a key");

        // When
        var refused = assertThrows(LauncherFailure.class, () -> LocalKeys.open(folder));

        // Then
        assertTrue(String.valueOf(refused.getMessage()).contains(folder.toString()), refused::getMessage);
        assertTrue(String.valueOf(refused.getMessage()).contains("delete that folder"), refused::getMessage);
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
