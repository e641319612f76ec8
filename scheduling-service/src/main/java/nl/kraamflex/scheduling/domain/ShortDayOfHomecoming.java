package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.util.Optional;

/**
 * On the date of coming home from hospital a visit can begin when they are there. Only the date is known, so the time is
 * assumed.
 */
final class ShortDayOfHomecoming implements DayPolicy {
    @Override
    public Optional<DayBounds> boundsOf(DayOfCare day) {
        if (!day.isHomecoming()) {
            return Optional.empty();
        }
        Instant from = CareCalendar.momentOf(day.date(), day.settings().assumedHomecomingMinute());
        return Optional.of(ShortDay.from(from, day, DayReason.DAY_OF_HOMECOMING, DayReason.DAY_OF_HOMECOMING_TOO_LATE));
    }
}
