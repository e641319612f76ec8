package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.CalendarFeed;
import nl.kraamflex.scheduling.domain.CalendarFeeds;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.domain.FeedSecret;
import nl.kraamflex.scheduling.domain.Language;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.Schedules;

/** Opens addresses by which calendar programs read a schedule, and closes them. */
@ApplicationScoped
public class ShareCalendar {
    /**
     * A feed that was just made.
     *
     * @param secret what opens it; this is the only time that it is known
     */
    public record Opened(CalendarFeed feed, FeedSecret secret) {}

    private final Schedules schedules;
    private final CalendarFeeds feeds;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ShareCalendar(Schedules schedules, CalendarFeeds feeds, Clock clock) {
        this.schedules = schedules;
        this.feeds = feeds;
        this.clock = clock;
    }

    /**
     * Opens an address for a reader.
     *
     * @throws Refused when there is no such case
     */
    @Transactional
    public Opened open(UUID caseId, CalendarFeed.Reader reader, Language language) {
        requireCase(caseId);
        FeedSecret secret = FeedSecret.random(random);
        CalendarFeed feed = CalendarFeed.of(UUID.randomUUID(), caseId, reader, language, secret, clock.instant());
        feeds.add(feed);
        return new Opened(feed, secret);
    }

    /**
     * Every feed of a case, revoked ones too.
     *
     * @throws Refused when there is no such case
     */
    @Transactional
    public List<CalendarFeed> of(UUID caseId) {
        requireCase(caseId);
        return feeds.of(caseId);
    }

    /**
     * Closes an address for good; one that is closed stays so.
     *
     * @throws Refused when there is no such case, or it has no such feed
     */
    @Transactional
    public void revoke(UUID caseId, UUID feedId) {
        requireCase(caseId);
        CalendarFeed feed = feeds.findForChange(feedId)
                .filter(found -> found.caseId().equals(caseId))
                .orElseThrow(() -> new Refused(new Refusal.NoCalendarFeed(caseId, feedId)));
        feeds.change(feed.revoked(clock.instant()));
    }

    /** The feed that a program reads, empty when it is revoked; that it was read on this date is kept, and no more. */
    @Transactional
    public Optional<CalendarFeed> fetch(UUID feedId) {
        LocalDate today = CareCalendar.dateOf(clock.instant());
        // Locked at once, so that what is written here never takes back a revocation of the same moment.
        Optional<CalendarFeed> feed = feeds.findForChange(feedId).filter(found -> found.revokedAt() == null);
        feed.filter(found -> !today.equals(found.lastFetchedOn()))
                .ifPresent(found -> feeds.change(found.fetched(today)));
        return feed;
    }

    private void requireCase(UUID caseId) {
        if (schedules.find(caseId).isEmpty()) {
            throw new Refused(new Refusal.NoSuchCase(caseId));
        }
    }
}
