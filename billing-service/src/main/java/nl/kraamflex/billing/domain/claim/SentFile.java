package nl.kraamflex.billing.domain.claim;

import java.time.Instant;

/**
 * A file that was written for an insurer, and is never changed.
 *
 * @param format its form
 * @param sha256 hash of its bytes, 64 lower-case hexadecimal digits
 * @param bytes how many it has
 * @param sentAt when it was written
 */
public record SentFile(ClaimFileFormat format, String sha256, long bytes, Instant sentAt) {}
