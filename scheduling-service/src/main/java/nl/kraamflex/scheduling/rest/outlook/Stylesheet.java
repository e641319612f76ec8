package nl.kraamflex.scheduling.rest.outlook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import nl.kraamflex.platform.web.ContentPolicy;

/** How the page looks, on paper and on a telephone. It stands in the page, and the page's policy allows it and nothing else. */
final class Stylesheet {
    private static final String NAME = "/outlook/schedule.css";

    /** The stylesheet, to be put into the page byte for byte. */
    static final String TEXT = read();

    /** Policy of the page. */
    static final String POLICY = ContentPolicy.onlyStyle(TEXT);

    private Stylesheet() {}

    private static String read() {
        try (InputStream file = Stylesheet.class.getResourceAsStream(NAME)) {
            if (file == null) {
                throw new IllegalStateException("The stylesheet " + NAME + " is missing.");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The stylesheet " + NAME + " cannot be read.", e);
        }
    }
}
