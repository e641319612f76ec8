package nl.kraamflex.billing.domain.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Texts as written in one file.
 *
 * @param name of the file on the class path
 * @param texts by key
 */
record Bundle(String name, SortedMap<String, String> texts) {
    /**
     * Reads a file of texts in UTF-8.
     *
     * @throws IllegalStateException when there is none of that name
     */
    static Bundle read(String name) {
        Properties written = new Properties();
        try (InputStream file = Bundle.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The texts " + name + " are missing.");
            }
            written.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The texts " + name + " cannot be read.", e);
        }
        SortedMap<String, String> texts = new TreeMap<>();
        written.stringPropertyNames().forEach(key -> texts.put(key, written.getProperty(key)));
        return new Bundle(name, texts);
    }

    /**
     * The text of a key.
     *
     * @throws IllegalStateException when there is none
     */
    String text(String key) {
        @Nullable String text = texts.get(key);
        if (text == null) {
            throw new IllegalStateException("%s has no text %s: add it.".formatted(name, key));
        }
        return text;
    }
}
