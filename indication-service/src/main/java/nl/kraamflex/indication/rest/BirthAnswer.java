package nl.kraamflex.indication.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.calculation.Stay;
import org.jspecify.annotations.Nullable;

/**
 * A birth as the API shows it: moments in UTC, their offset beside them, and calendar dates in the Netherlands.
 *
 * @param timeOfBirth of the first child
 * @param dateOfBirth of the first child
 * @param hospitalNights midnights between birth and coming home
 * @param stays null when none were reported one by one
 */
public record BirthAnswer(
        Instant timeOfBirth,
        String timeOfBirthTimezone,
        LocalDate dateOfBirth,
        @Nullable LocalDate homecomingDate,
        int hospitalNights,
        List<Child> children,
        @Nullable List<StayBody> stays,
        @Nullable LocalDate motherDiedOn,
        long version) {

    /** One child. */
    public record Child(
            Instant timeOfBirth,
            String timeOfBirthTimezone,
            LocalDate dateOfBirth,
            BirthRequest.Outcome outcome,
            @Nullable LocalDate diedOn) {
        static Child of(Birth.Child child) {
            return new Child(
                    child.timeOfBirth().toInstant(),
                    child.timeOfBirth().getOffset().getId(),
                    child.dateOfBirth(),
                    child.stillborn() ? BirthRequest.Outcome.STILLBIRTH : BirthRequest.Outcome.LIVE,
                    child.diedOn());
        }
    }

    static BirthAnswer of(Birth birth) {
        @Nullable List<Stay> stays = birth.reportedStays();
        return new BirthAnswer(
                birth.timeOfBirth().toInstant(),
                birth.timeOfBirth().getOffset().getId(),
                birth.date(),
                birth.homecomingDate(),
                birth.nightsBeforeHomecoming(),
                birth.children().stream().map(Child::of).toList(),
                stays == null ? null : stays.stream().map(StayBody::of).toList(),
                birth.motherDiedOn(),
                birth.version());
    }
}
