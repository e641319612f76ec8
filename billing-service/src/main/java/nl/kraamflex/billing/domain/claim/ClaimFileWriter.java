package nl.kraamflex.billing.domain.claim;

/** Writes claims in one form. Writing is deterministic: the same file gives the same bytes. */
public interface ClaimFileWriter {
    /** The form it writes. */
    ClaimFileFormat format();

    /** The file, or every fault that keeps it from being written; nothing is cut off or left blank to make it fit. */
    FileOutcome write(ClaimFile file);
}
