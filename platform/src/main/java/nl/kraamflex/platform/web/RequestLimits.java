package nl.kraamflex.platform.web;

/** How much a request may carry. */
final class RequestLimits {
    /** Largest body read, in bytes. Operations that need more say so themselves. */
    static final long MAX_BODY_BYTES = 1024 * 1024;

    /** Longest address, in characters. */
    static final int MAX_ADDRESS = 4096;

    /** Most that all headers may hold together, in characters. */
    static final int MAX_HEADERS = 16 * 1024;

    /** Longest number in digits and largest power of ten: enough for every amount, too little to exhaust a machine. */
    static final int MAX_NUMBER_DIGITS = 30;

    private RequestLimits() {}
}
