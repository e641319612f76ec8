package nl.kraamflex.indication.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * Hours that a family does not want, although it is entitled to them. They lower the plan; the indication stays.
 *
 * @param id UUIDv7
 * @param minutes how much of the indication it declines, 0 to take all again; a multiple of 15
 * @param declinedBy who said so
 * @param declinedAt when
 * @param advisedMinutes what the family was told that is advised
 * @param toldBy who told it
 * @param recordedAt when it was put on record; the latest counts
 */
public record DeclinedHours(
        UUID id,
        int minutes,
        Decliner declinedBy,
        Instant declinedAt,
        int advisedMinutes,
        DecidedBy toldBy,
        Instant recordedAt) {
    /** Who declines. */
    public enum Decliner {
        MOTHER,
        PARTNER,
        GUARDIAN
    }
}
