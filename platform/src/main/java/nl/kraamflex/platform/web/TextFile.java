package nl.kraamflex.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The texts of a page as written in one file.
 *
 * @param name of the file on the class path
 * @param texts by key
 */
public record TextFile(String name, SortedMap<String, String> texts) {
    /** Keeps a copy of the map. */
    public TextFile {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /**
     * Reads a file in UTF-8.
     *
     * @param owner a class beside which the file is shipped
     * @throws IllegalStateException when there is none of that name
     */
    public static TextFile read(Class<?> owner, String name) {
        Properties written = new Properties();
        try (InputStream file = owner.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The texts " + name + " are missing.");
            }
            written.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The texts " + name + " cannot be read.", e);
        }
        SortedMap<String, String> texts = new TreeMap<>();
        written.stringPropertyNames().forEach(key -> texts.put(key, written.getProperty(key)));
        return new TextFile(name, texts);
    }
}
