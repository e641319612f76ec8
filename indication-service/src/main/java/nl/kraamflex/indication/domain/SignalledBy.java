package nl.kraamflex.indication.domain;

import org.jspecify.annotations.Nullable;

/**
 * Who saw the reason for a decision first.
 *
 * @param role in which role
 * @param reference the caller's own opaque name for that person; absent when it has none
 */
public record SignalledBy(Role role, @Nullable String reference) {
    /** Who can signal. */
    public enum Role {
        CAREGIVER,
        MIDWIFE,
        GENERAL_PRACTITIONER,
        INTAKE_WORKER,
        FAMILY
    }
}
