package nl.kraamflex.scheduling.domain;

import java.util.Optional;

/** Nothing is planned on a date that is over; the date of planning itself is not. */
final class PastDates implements DayPolicy {
    @Override
    public Optional<DayBounds> boundsOf(DayOfCare day) {
        return day.date().isBefore(day.asOf()) ? Optional.of(DayBounds.blocked(DayReason.PAST)) : Optional.empty();
    }
}
