package nl.kraamflex.local;

/** A part of the suite that runs as a process of its own and can be stopped and started by itself. */
public sealed interface Part permits Server, Service {

    /** The name in messages, log files and process records: small letters and hyphens. */
    String label();
}
