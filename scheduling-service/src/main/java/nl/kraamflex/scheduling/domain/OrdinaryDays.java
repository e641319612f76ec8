package nl.kraamflex.scheduling.domain;

import java.util.Optional;

/** On an ordinary day a visit takes place, or may where the window leaves a choice. */
final class OrdinaryDays implements DayPolicy {
    @Override
    public Optional<DayBounds> boundsOf(DayOfCare day) {
        return Optional.of(new DayBounds(
                day.window().kindOf(day.number()),
                day.settings().shortestVisit(),
                day.settings().longestVisit(),
                null));
    }
}
