package nl.kraamflex.scheduling.domain;

import java.util.Optional;

/** On a day that nobody pays for nothing is planned. */
final class UnfundedDays implements DayPolicy {
    @Override
    public Optional<DayBounds> boundsOf(DayOfCare day) {
        return day.funded() ? Optional.empty() : Optional.of(DayBounds.blocked(DayReason.NOT_FUNDED));
    }
}
