package nl.kraamflex.platform.events;

/** A record that can never be applied as it stands. Its message holds no content of the record. */
public final class UnreadableEvent extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadableEvent(String reason) {
        super(reason);
    }
}
