package nl.kraamflex.platform.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * How a page looks, on paper and on a telephone. It stands in the page, and the page's policy allows it and nothing else.
 *
 * @param text the stylesheet, to be put into the page byte for byte
 * @param policy policy of the page
 */
public record Stylesheet(String text, String policy) {
    /**
     * Reads a stylesheet that is shipped beside a class.
     *
     * @param name its name on the class path, beginning with a slash
     * @throws IllegalStateException when there is none of that name
     */
    public static Stylesheet of(Class<?> owner, String name) {
        String text = read(owner, name);
        return new Stylesheet(text, ContentPolicy.onlyStyle(text));
    }

    private static String read(Class<?> owner, String name) {
        try (InputStream file = owner.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The stylesheet " + name + " is missing.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The stylesheet " + name + " cannot be read.", e);
        }
    }
}
