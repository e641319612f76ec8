package nl.kraamflex.platform.events;

/** So many events wait to be sent that the service takes no more changes until the broker is back. */
public final class OutboxFull extends RuntimeException {
    private static final long serialVersionUID = 1L;

    OutboxFull() {
        super("The outbox has reached kraamflex.outbox.limit: the broker has been away too long.");
    }
}
