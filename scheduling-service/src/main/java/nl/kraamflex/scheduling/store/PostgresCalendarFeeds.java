package nl.kraamflex.scheduling.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.CalendarFeed;
import nl.kraamflex.scheduling.domain.CalendarFeeds;

@ApplicationScoped
class PostgresCalendarFeeds implements CalendarFeeds, PanacheRepositoryBase<CalendarFeedEntity, UUID> {
    @Override
    public Optional<CalendarFeed> findForChange(UUID feedId) {
        return findByIdOptional(feedId, LockModeType.PESSIMISTIC_WRITE).map(CalendarFeedEntity::feed);
    }

    @Override
    public List<CalendarFeed> of(UUID caseId) {
        return list("caseId = ?1 order by createdAt, feedId", caseId).stream()
                .map(CalendarFeedEntity::feed)
                .toList();
    }

    @Override
    public void add(CalendarFeed feed) {
        persist(CalendarFeedEntity.of(feed));
    }

    @Override
    public void change(CalendarFeed feed) {
        findById(feed.feedId()).change(feed);
    }
}
