package nl.kraamflex.local;

import java.net.URI;
import java.time.Duration;

/** A second copy of a service, beside the first on the same database and broker; it has ports of its own. */
public final class Replica implements AutoCloseable {
    private static final Duration STOP = Duration.ofSeconds(8);

    private final PartProcess process;
    private final URI baseUri;

    Replica(PartProcess process, URI baseUri) {
        this.process = process;
        this.baseUri = baseUri;
    }

    /** Where the copy's API is, without a path. */
    public URI baseUri() {
        return baseUri;
    }

    /** Whether its process runs. */
    public boolean isRunning() {
        return process.isRunning();
    }

    /** Ends the copy at once (SIGKILL). */
    public void kill() {
        process.kill();
    }

    /** Stops the copy in order (SIGTERM) and waits for its end; a second call does nothing. */
    @Override
    public void close() {
        askToStop();
        awaitEnd(STOP);
    }

    void askToStop() {
        process.askToStop();
    }

    void awaitEnd(Duration atMost) {
        process.awaitEnd(atMost);
    }
}
