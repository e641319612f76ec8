package nl.kraamflex.scheduling.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.CalendarFeed;
import org.jspecify.annotations.Nullable;

/** A calendar feed as the API lists it: never with what opens it. */
public record CalendarFeedAnswer(
        UUID feedId,
        CalendarFeed.Reader label,
        String language,
        Instant createdAt,
        @Nullable Instant revokedAt,
        @Nullable LocalDate lastFetchedOn) {

    static CalendarFeedAnswer of(CalendarFeed feed) {
        return new CalendarFeedAnswer(
                feed.feedId(),
                feed.reader(),
                feed.language().tag(),
                feed.createdAt(),
                feed.revokedAt(),
                feed.lastFetchedOn());
    }

    /**
     * A feed that was just made.
     *
     * @param url address for a calendar program; null in a repeated answer, because it is kept nowhere
     */
    public record Opened(
            UUID feedId,
            CalendarFeed.Reader label,
            String language,
            Instant createdAt,
            @Nullable String url) {
        static Opened of(CalendarFeed feed, @Nullable String url) {
            return new Opened(feed.feedId(), feed.reader(), feed.language().tag(), feed.createdAt(), url);
        }
    }
}
