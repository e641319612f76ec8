package nl.kraamflex.scheduling.domain;

import java.util.Optional;
import nl.kraamflex.scheduling.domain.distribution.DayKind;

/** In the standard mode a visit takes place on every day. */
final class OrdinaryDays implements DayPolicy {
    @Override
    public Optional<DayBounds> boundsOf(DayOfCare day) {
        return Optional.of(new DayBounds(
                DayKind.REQUIRED, day.settings().shortestVisit(), day.settings().longestVisit(), null));
    }
}
