package nl.kraamflex.billing.messaging.claimfile;

/** A layout file cannot be used; the message says why. */
final class LayoutFaulty extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LayoutFaulty(String message) {
        super(message);
    }
}
