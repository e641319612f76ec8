package nl.kraamflex.scheduling.domain;

import java.util.Optional;

/** On a day that was taken out of the window nothing is planned: a pause, a stay away from home, no caregiver. */
final class ClosedDays implements DayPolicy {
    @Override
    public Optional<DayBounds> boundsOf(DayOfCare day) {
        return Optional.ofNullable(day.closed().get(day.date())).map(DayBounds::blocked);
    }
}
