package nl.kraamflex.platform.events;

/** The process is stopping; what was not applied is delivered again to another replica or after the restart. */
public final class InboxClosed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    InboxClosed() {
        super("The process is stopping before the batch was done.");
    }
}
