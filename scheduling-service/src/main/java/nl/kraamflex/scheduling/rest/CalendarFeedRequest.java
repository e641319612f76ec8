package nl.kraamflex.scheduling.rest;

import java.util.Arrays;
import nl.kraamflex.scheduling.domain.CalendarFeed;
import nl.kraamflex.scheduling.domain.Language;

/** Body of {@code openCalendarFeed}; its language is a tag that the API document allows. */
public record CalendarFeedRequest(CalendarFeed.Reader label, String language) {
    Language words() {
        return Arrays.stream(Language.values())
                .filter(known -> known.tag().equals(language))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "language is %s: the API document must allow known tags only.".formatted(language)));
    }
}
