package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.kraamflex.platform.dated.DatedLaw;

/** Days of a made-up family for tests of one policy: born at home on 2026-01-05 at 14:00, planned on that date. */
final class DaysOfCare {
    static final LocalDate DAY_1 = LocalDate.parse("2026-01-05");
    static final PlanningSettings SETTINGS = PlanningSettings.on(DatedLaw.shipped(), DAY_1, Pattern.USUAL);
    static final Indication INDICATION = new Indication(
            new UUID(0, 1), "START", false, 49 * 60, 8, "lip/2008-03-01", Instant.EPOCH, 0, false, null, null);

    private DaysOfCare() {}

    static DayOfCare day(int number) {
        return new DayOfCare(
                DAY_1.plusDays(number - 1L),
                CareWindow.of(INDICATION, Arrangement.NONE, SETTINGS),
                new Birth(Instant.parse("2026-01-05T13:00:00Z"), DAY_1, DAY_1, List.of()),
                DAY_1,
                DAY_1,
                Set.of(),
                Map.of(),
                true,
                false,
                SETTINGS);
    }

    static DayOfCare bornAt(DayOfCare day, String timeOfBirth) {
        return with(
                day,
                new Birth(Instant.parse(timeOfBirth), DAY_1, day.homecomingDate(), List.of()),
                day.homecomingDate(),
                day.asOf(),
                day.deliveredDates());
    }

    static DayOfCare homeOnDay(DayOfCare day, int number) {
        LocalDate home = DAY_1.plusDays(number - 1L);
        return with(
                day,
                new Birth(day.birth().timeOfBirth(), DAY_1, home, List.of()),
                home,
                day.asOf(),
                day.deliveredDates());
    }

    static DayOfCare plannedOnDay(DayOfCare day, int number) {
        return with(day, day.birth(), day.homecomingDate(), DAY_1.plusDays(number - 1L), day.deliveredDates());
    }

    static DayOfCare deliveredOnDay(DayOfCare day, int number) {
        return with(day, day.birth(), day.homecomingDate(), day.asOf(), Set.of(DAY_1.plusDays(number - 1L)));
    }

    static DayOfCare withStartUpCare(DayOfCare day) {
        return new DayOfCare(
                day.date(),
                day.window(),
                day.birth(),
                day.homecomingDate(),
                day.asOf(),
                day.deliveredDates(),
                day.closed(),
                day.funded(),
                true,
                day.settings());
    }

    private static DayOfCare with(
            DayOfCare day, Birth birth, LocalDate home, LocalDate asOf, Set<LocalDate> deliveredDates) {
        return new DayOfCare(
                day.date(),
                day.window(),
                birth,
                home,
                asOf,
                deliveredDates,
                day.closed(),
                day.funded(),
                day.startUpCare(),
                day.settings());
    }
}
