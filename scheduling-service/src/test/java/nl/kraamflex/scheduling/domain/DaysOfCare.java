package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kraamflex.platform.dated.DatedLaw;

/** Days of a made-up family for tests of one policy: born at home on 2026-01-05 at 14:00, planned on that date. */
final class DaysOfCare {
    static final LocalDate DAY_1 = LocalDate.parse("2026-01-05");
    static final PlanningSettings SETTINGS = PlanningSettings.on(DatedLaw.shipped(), DAY_1);

    private DaysOfCare() {}

    static DayOfCare day(int number) {
        return new DayOfCare(
                DAY_1.plusDays(number - 1L),
                new Birth(Instant.parse("2026-01-05T13:00:00Z"), DAY_1, DAY_1, List.of()),
                DAY_1,
                DAY_1,
                Set.of(),
                SETTINGS);
    }

    static DayOfCare bornAt(DayOfCare day, String timeOfBirth) {
        return new DayOfCare(
                day.date(),
                new Birth(Instant.parse(timeOfBirth), DAY_1, day.homecomingDate(), List.of()),
                day.homecomingDate(),
                day.asOf(),
                day.deliveredDates(),
                day.settings());
    }

    static DayOfCare homeOnDay(DayOfCare day, int number) {
        LocalDate home = DAY_1.plusDays(number - 1L);
        return new DayOfCare(
                day.date(),
                new Birth(day.birth().timeOfBirth(), DAY_1, home, List.of()),
                home,
                day.asOf(),
                day.deliveredDates(),
                day.settings());
    }

    static DayOfCare plannedOnDay(DayOfCare day, int number) {
        return new DayOfCare(
                day.date(),
                day.birth(),
                day.homecomingDate(),
                DAY_1.plusDays(number - 1L),
                day.deliveredDates(),
                day.settings());
    }

    static DayOfCare deliveredOnDay(DayOfCare day, int number) {
        return new DayOfCare(
                day.date(),
                day.birth(),
                day.homecomingDate(),
                day.asOf(),
                Set.of(DAY_1.plusDays(number - 1L)),
                day.settings());
    }
}
