package nl.kraamflex.bench.validation;

/** A request or an answer that cannot be read as such; the message is one line that names the field and its value. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message that says what is wrong where. */
    public Unreadable(String message) {
        super(message);
    }

    /** The same, with what led to it. */
    public Unreadable(String message, Throwable cause) {
        super(message, cause);
    }
}
