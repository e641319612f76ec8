package nl.kraamflex.indication.domain.protocol;

/** How far hours that were decided at a moment can be relied on; a protocol says it of each of its moments. */
public enum Force {
    /** An estimate. */
    PROVISIONAL,
    /** The hours that count. */
    BINDING
}
