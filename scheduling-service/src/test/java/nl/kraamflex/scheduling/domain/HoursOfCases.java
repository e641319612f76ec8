package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.CareStanding.Hours;
import org.jspecify.annotations.Nullable;

/** Made-up cases for the tests of single alert policies. */
final class HoursOfCases {
    private static final LocalDate BORN = LocalDate.parse("2026-01-05");
    private static final int ALERT_FROM = 120;
    private static final int GUARANTEE = 1440;

    private HoursOfCases() {}

    /** On day 3 of a case of 49 hours: hours promised, due, given in all and still planned, nothing of it given late. */
    static CareStanding standing(int promised, int due, int delivered, int ahead) {
        return standing(new Hours(2940, promised, due, delivered, ahead, delivered, delivered, GUARANTEE, ALERT_FROM));
    }

    /** A case of 49 hours of which nothing is declined, with hours until yesterday. */
    static CareStanding late(int plannedBefore, int deliveredBefore) {
        return standing(new Hours(
                2940,
                2940,
                2940,
                deliveredBefore,
                2940 - deliveredBefore,
                plannedBefore,
                deliveredBefore,
                GUARANTEE,
                ALERT_FROM));
    }

    static CareStanding standing(Hours hours) {
        return new CareStanding(Schedule.of(facts(TextSet.STANDARD)), day(3), null, Optional.of(hours));
    }

    static CareStanding withoutHours(Schedule schedule, @Nullable RecheckPrompt prompt) {
        return new CareStanding(schedule, day(3), prompt, Optional.empty());
    }

    static CaseFacts facts(TextSet texts) {
        return new CaseFacts(
                new UUID(0, 7),
                1,
                new Birth(Instant.parse("2026-01-05T02:12:00Z"), BORN, BORN, List.of()),
                decision(1, "2026-01-05T08:00:00Z"),
                texts);
    }

    static Indication decision(int number, String decidedAt) {
        return new Indication(
                new UUID(0, number),
                "START",
                false,
                2940,
                8,
                "lip/2008-03-01",
                Instant.parse(decidedAt),
                0,
                false,
                null,
                null);
    }

    static LocalDate day(int day) {
        return CareCalendar.dateOfDay(BORN, day);
    }
}
