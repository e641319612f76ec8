package nl.kraamflex.scheduling.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.CalendarFeed;
import nl.kraamflex.scheduling.domain.Language;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "calendar_feed")
@NullUnmarked
class CalendarFeedEntity {
    @Id
    @Column(name = "feed_id")
    UUID feedId;

    @Column(name = "case_id")
    UUID caseId;

    @TenantId
    String organisation;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    CalendarFeed.Reader reader;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Language language;

    @Column(name = "secret_sha256")
    String secretSha256;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "revoked_at")
    Instant revokedAt;

    @Column(name = "last_fetched_on")
    LocalDate lastFetchedOn;

    static CalendarFeedEntity of(CalendarFeed feed) {
        CalendarFeedEntity entity = new CalendarFeedEntity();
        entity.feedId = feed.feedId();
        entity.caseId = feed.caseId();
        entity.reader = feed.reader();
        entity.language = feed.language();
        entity.secretSha256 = feed.secretSha256();
        entity.createdAt = feed.createdAt();
        entity.change(feed);
        return entity;
    }

    void change(CalendarFeed feed) {
        revokedAt = feed.revokedAt();
        lastFetchedOn = feed.lastFetchedOn();
    }

    CalendarFeed feed() {
        return new CalendarFeed(feedId, caseId, reader, language, secretSha256, createdAt, revokedAt, lastFetchedOn);
    }
}
