package nl.kraamflex.platform.testing;

import java.io.Serial;

/** YAML that does not say what it should; the message names the key and what to do. */
final class FaultyYaml extends Exception {
    @Serial
    private static final long serialVersionUID = 1;

    FaultyYaml(String message) {
        super(message);
    }

    FaultyYaml(String message, Throwable cause) {
        super(message, cause);
    }
}
