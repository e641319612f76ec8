package nl.kraamflex.indication.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who saw the reason for a decision first.
 *
 * @param role in which role
 * @param reference the caller's own opaque name for that person; absent when it has none
 * @param at when they signalled it; absent when that was not told
 */
public record SignalledBy(
        Role role, @Nullable String reference, @Nullable Instant at) {
    /** Who can signal. */
    public enum Role {
        CAREGIVER,
        MIDWIFE,
        GENERAL_PRACTITIONER,
        INTAKE_WORKER,
        FAMILY
    }
}
