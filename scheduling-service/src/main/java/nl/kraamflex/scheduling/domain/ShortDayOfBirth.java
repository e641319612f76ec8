package nl.kraamflex.scheduling.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** On the date of a birth at home a visit can begin when the rest after the birth is over. */
final class ShortDayOfBirth implements DayPolicy {
    @Override
    public Optional<DayBounds> boundsOf(DayOfCare day) {
        if (!day.date().equals(day.birth().date())) {
            return Optional.empty();
        }
        Instant from =
                day.birth().timeOfBirth().plus(Duration.ofMinutes(day.settings().birthRestMinutes()));
        return Optional.of(ShortDay.from(from, day, DayReason.DAY_OF_BIRTH, DayReason.DAY_OF_BIRTH_TOO_LATE));
    }
}
