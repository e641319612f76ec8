package nl.kraamflex.local.servers;

/**
 * A server that this process starts and stops.
 *
 * <p>A stop that is asked for while the server starts waits for the start, so that nothing half-started stays behind.
 */
sealed interface LocalServer permits PostgresServer, KafkaServer {

    /**
     * Starts the server on its kept data, or on new data; returns when clients are answered.
     *
     * @throws StartRefused with one line when the machine, a port or the folder does not allow it
     */
    void start() throws StartRefused;

    /** The port on 127.0.0.1 on which clients are answered. */
    int port();

    /** Whether a started server still answers; false after a crash that left this process alive. */
    boolean isRunning();

    /** Stops the server in order, keeping its data; returns when it has ended. A second call does nothing. */
    void stop();
}
