package nl.kraamflex.local;

import java.io.Serial;

/** The suite cannot do what was asked; the message is one line that names the cause, its value and what to do about it. */
public final class LauncherFailure extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * A failure that no other error caused.
     *
     * @param message one line: the cause and the remedy
     */
    public LauncherFailure(String message) {
        super(message);
    }

    /**
     * A failure that an error caused.
     *
     * @param message one line: the cause and the remedy
     * @param cause what the system said
     */
    public LauncherFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
