package nl.kraamflex.local.journey;

import java.io.IOException;
import java.net.URI;

/** A service gave no answer at all: whether the request took effect isn't known, and repeating it is safe. */
public final class NoAnswer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoAnswer(URI address, IOException cause) {
        super(address + " gave no answer: " + cause, cause);
    }
}
