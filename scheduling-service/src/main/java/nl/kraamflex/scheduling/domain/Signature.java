package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody signed for the hours. It names no person: the family signs as one, a clinician by the code of her practice.
 *
 * @param role who signed
 * @param signedAt when
 * @param agbCode AGB code of midwife or general practitioner, 8 digits; null for the family
 */
public record Signature(
        Role role, Instant signedAt, @Nullable String agbCode) {
    /** Who signs. */
    public enum Role {
        /** The family that had the care. */
        FAMILY,
        /** Midwife (verloskundige). */
        MIDWIFE,
        /** General practitioner (huisarts). */
        GP
    }
}
