package nl.kraamflex.scheduling.domain;

import java.util.Optional;

/** What was delivered never moves: a date with a delivered visit is out of every later plan. */
final class DeliveredDates implements DayPolicy {
    @Override
    public Optional<DayBounds> boundsOf(DayOfCare day) {
        return day.deliveredDates().contains(day.date())
                ? Optional.of(DayBounds.blocked(DayReason.DELIVERED))
                : Optional.empty();
    }
}
