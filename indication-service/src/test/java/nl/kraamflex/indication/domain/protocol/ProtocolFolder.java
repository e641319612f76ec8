package nl.kraamflex.indication.domain.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import nl.kraamflex.platform.dated.DatedLaw;

/** An operator's folder with protocol files, which start from ones that are sound. */
final class ProtocolFolder {
    private final Path folder;

    ProtocolFolder(Path folder) {
        this.folder = folder;
    }

    /** The fictional protocol. */
    static String fictional() {
        return content("/operator-law/proefprotocol/2020-01-01.yaml");
    }

    /** The shipped protocol. */
    static String lip() {
        return content("/law/lip/2008-03-01.yaml");
    }

    /** A text with its one passage replaced; fails if it isn't there exactly once, so that a test cannot go blind. */
    static String with(String text, String passage, String replacement) {
        int first = text.indexOf(passage);
        if (first < 0 || text.indexOf(passage, first + 1) >= 0) {
            throw new IllegalArgumentException("<%s> must stand exactly once in%n%s".formatted(passage, text));
        }
        return text.replace(passage, replacement);
    }

    /** A text without one of its entries. */
    static String without(String text, String entry) {
        int begin = text.indexOf("\n  " + entry + ":\n");
        if (begin < 0) {
            throw new IllegalArgumentException("There is no entry %s in%n%s".formatted(entry, text));
        }
        int end = text.indexOf("\n\n", begin);
        return text.substring(0, begin) + (end < 0 ? "\n" : text.substring(end + 1));
    }

    /** Adds a file, such as {@code proefprotocol/2020-01-01.yaml}. */
    ProtocolFolder add(String name, String content) {
        Path file = folder.resolve(name);
        try {
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** The protocols that a service with this folder starts with. */
    Protocols protocols() {
        return new Protocols(DatedLaw.load(folder));
    }

    private static String content(String name) {
        try (InputStream stream = Objects.requireNonNull(ProtocolFolder.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
