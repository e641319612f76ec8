package nl.kraamflex.indication.rest;

import java.time.Instant;
import java.time.LocalDate;
import nl.kraamflex.indication.domain.Birth;
import org.jspecify.annotations.Nullable;

/** A birth as the API shows it: the moment in UTC, its offset beside it, and the calendar day that is day 1. */
public record BirthAnswer(
        Instant timeOfBirth,
        String timeOfBirthTimezone,
        LocalDate dateOfBirth,
        @Nullable LocalDate homecomingDate,
        int hospitalNights,
        long version) {

    static BirthAnswer of(Birth birth) {
        return new BirthAnswer(
                birth.timeOfBirth().toInstant(),
                birth.timeOfBirth().getOffset().getId(),
                birth.date(),
                birth.homecomingDate(),
                birth.hospitalNights(null),
                birth.version());
    }
}
