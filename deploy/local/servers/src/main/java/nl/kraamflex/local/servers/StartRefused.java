package nl.kraamflex.local.servers;

import java.io.Serial;

/** A server cannot be started as asked; the message is one line that names the cause and what to do about it. */
public final class StartRefused extends Exception {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * A refusal that no other error caused.
     *
     * @param message one line: what is wrong, with its value, and the remedy
     */
    public StartRefused(String message) {
        super(message);
    }

    /**
     * A refusal that an error caused.
     *
     * @param message one line: what is wrong, with its value, and the remedy
     * @param cause what the system said
     */
    public StartRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
