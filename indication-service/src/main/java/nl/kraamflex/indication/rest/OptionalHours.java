package nl.kraamflex.indication.rest;

import java.math.BigDecimal;
import nl.kraamflex.platform.web.HoursNumber;
import org.jspecify.annotations.Nullable;

/** Hours that may be absent, between the API's numbers and the minutes inside. */
final class OptionalHours {
    private OptionalHours() {}

    /** The API's number for minutes. */
    static @Nullable BigDecimal of(@Nullable Integer minutes) {
        return minutes == null ? null : HoursNumber.of(minutes);
    }

    /** The minutes of a number that passed its schema. */
    static @Nullable Integer minutes(@Nullable BigDecimal hours) {
        return hours == null ? null : HoursNumber.minutes(hours);
    }
}
