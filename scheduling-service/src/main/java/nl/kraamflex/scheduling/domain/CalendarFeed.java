package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address by which a calendar program reads the schedule of a case without a token, until somebody revokes it.
 *
 * @param feedId its id, which opens nothing
 * @param caseId the case whose schedule it shows
 * @param reader for whom it was made
 * @param language of its words
 * @param secretSha256 SHA-256 of the secret in the address, hexadecimal; the secret itself is kept nowhere
 * @param createdAt when it was made
 * @param revokedAt since when it shows nothing; null while it does
 * @param lastFetchedOn date on which a program last read it, in Europe/Amsterdam; null before the first time
 */
public record CalendarFeed(
        UUID feedId,
        UUID caseId,
        Reader reader,
        Language language,
        String secretSha256,
        Instant createdAt,
        @Nullable Instant revokedAt,
        @Nullable LocalDate lastFetchedOn) {

    /** For whom a feed was made, so that each person's can be revoked alone. */
    public enum Reader {
        FAMILY,
        CAREGIVER
    }

    /** A feed that nobody has read yet. */
    public static CalendarFeed of(
            UUID feedId, UUID caseId, Reader reader, Language language, FeedSecret secret, Instant createdAt) {
        return new CalendarFeed(feedId, caseId, reader, language, secret.sha256(), createdAt, null, null);
    }

    /** The same feed, revoked; one that was revoked before stays as it is. */
    public CalendarFeed revoked(Instant at) {
        return revokedAt == null
                ? new CalendarFeed(feedId, caseId, reader, language, secretSha256, createdAt, at, lastFetchedOn)
                : this;
    }

    /** The same feed, read on a date. */
    public CalendarFeed fetched(LocalDate on) {
        return new CalendarFeed(feedId, caseId, reader, language, secretSha256, createdAt, revokedAt, on);
    }
}
