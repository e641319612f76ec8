package nl.kraamflex.scheduling.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The calendar feeds of the current organisation. */
public interface CalendarFeeds {
    /** Reads a feed and keeps others from changing it until the transaction ends. */
    Optional<CalendarFeed> findForChange(UUID feedId);

    /** The feeds of a case in the order in which they were made, revoked ones too. */
    List<CalendarFeed> of(UUID caseId);

    /** Stores a new feed. */
    void add(CalendarFeed feed);

    /** Stores a feed that was revoked or read. */
    void change(CalendarFeed feed);
}
