package nl.kraamflex.indication.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision on hours (indicatie). It is never edited: a later one takes its place.
 *
 * @param id UUIDv7
 * @param moment when in the course of the case
 * @param decidedAt when it was made
 * @param feeding what the hours rest on
 * @param decidedBy who answers for it
 * @param clinicianMinutes hours the clinician set instead of the protocol's, in minutes, a multiple of 15; null when the
 *     protocol gives them
 * @param recordedAt when it was put on record; decides between two of the same moment in time
 */
public record Decision(
        UUID id,
        Moment moment,
        Instant decidedAt,
        Feeding feeding,
        DecidedBy decidedBy,
        @Nullable Integer clinicianMinutes,
        Instant recordedAt) {

    /** The calendar date of the decision in the Netherlands. */
    public LocalDate date() {
        return decidedAt.atZone(Birth.ZONE).toLocalDate();
    }
}
