package nl.kraamflex.billing.store;

/** A sealed value cannot be opened. Says why, and nothing of what is in it. */
final class SealBroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SealBroken(String message) {
        super(message);
    }
}
