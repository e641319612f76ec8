package nl.kraamflex.scheduling.domain;

import java.util.Optional;

/** Care is given at home: nothing is planned before mother and child are there. */
final class BeforeHomecoming implements DayPolicy {
    @Override
    public Optional<DayBounds> boundsOf(DayOfCare day) {
        return day.date().isBefore(day.homecomingDate())
                ? Optional.of(DayBounds.blocked(DayReason.BEFORE_HOMECOMING))
                : Optional.empty();
    }
}
