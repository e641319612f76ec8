package nl.kraamflex.bench;

/** A bench cannot be run; the message is one line for the person who started it. */
public final class BenchFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With a message that says what is wrong and what to do. */
    public BenchFailure(String message) {
        super(message);
    }

    /** The same, with what led to it. */
    public BenchFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
