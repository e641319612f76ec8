package nl.kraamflex.scheduling.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.kraamflex.scheduling.domain.distribution.DayKind;

/**
 * On the date of a birth at home a visit can begin when the rest after the birth is over. A day too late for that has a start-up
 * visit where one is indicated.
 */
final class ShortDayOfBirth implements DayPolicy {
    @Override
    public Optional<DayBounds> boundsOf(DayOfCare day) {
        if (!day.date().equals(day.birth().date())) {
            return Optional.empty();
        }
        Instant from =
                day.birth().timeOfBirth().plus(Duration.ofMinutes(day.settings().birthRestMinutes()));
        DayBounds bounds = ShortDay.from(from, day, DayReason.DAY_OF_BIRTH, DayReason.DAY_OF_BIRTH_TOO_LATE);
        return Optional.of(
                bounds.kind() == DayKind.BLOCKED && day.startUpCare()
                        ? DayBounds.startUp(day.settings().startUpVisit())
                        : bounds);
    }
}
