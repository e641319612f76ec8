package nl.kraamflex.indication.domain;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation can promise when there are too few caregivers: fewer hours than indicated. The indication stays as it is.
 *
 * @param id UUIDv7
 * @param minutes what is promised, a multiple of 15
 * @param ground why less than indicated
 * @param offeredAt when
 * @param approvedBy who answers for it in the organisation: the caller's own opaque name
 * @param clinician midwife or GP who agreed to less than the minimum; null when it is not less
 * @param recordedAt when it was put on record; the latest counts
 */
public record Offer(
        UUID id,
        int minutes,
        Ground ground,
        Instant offeredAt,
        String approvedBy,
        @Nullable DecidedBy clinician,
        Instant recordedAt) {
    /** Why less is promised. */
    public enum Ground {
        /** The family registered late in the pregnancy. */
        LATE_REGISTRATION,
        /** Agreement of sector and insurers that everyone gets the minimum. */
        SCARCITY_COVENANT
    }
}
