package nl.kraamflex.scheduling.domain.regionoutlook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.Funding;
import nl.kraamflex.scheduling.domain.Indication;
import nl.kraamflex.scheduling.domain.PlannedDay;
import nl.kraamflex.scheduling.domain.TextSet;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.regionoutlook.CaseOnRecord.Given;
import nl.kraamflex.scheduling.domain.regionoutlook.CaseOnRecord.PlanOnRecord;
import org.jspecify.annotations.Nullable;

/** Made-up cases of a region, born on its first date unless said otherwise. */
final class RegionCases {
    static final LocalDate TODAY = LocalDate.parse("2026-01-05");
    static final UUID CASE = new UUID(0, 1);
    static final Instant NOW = Instant.parse("2026-01-05T08:00:00Z");

    private RegionCases() {}

    /** A decision of whose hours not all are promised. */
    static Indication promised(int hours, int lastDay, int promisedHours) {
        return indication(hours, lastDay, false, 0, promisedHours * 60);
    }

    /** A decision for so many hours over so many days. */
    static Indication hours(int hours, int lastDay) {
        return indication(hours, lastDay, false, 0);
    }

    static Indication indication(int hours, int lastDay, boolean provisional, int declinedHours) {
        return indication(hours, lastDay, provisional, declinedHours, null);
    }

    private static Indication indication(
            int hours, int lastDay, boolean provisional, int declinedHours, @Nullable Integer promisedMinutes) {
        return new Indication(
                new UUID(0, 1),
                provisional ? "INTAKE" : "START",
                provisional,
                hours * 60,
                lastDay,
                "lip/2008-03-01",
                NOW,
                declinedHours * 60,
                false,
                promisedMinutes,
                null);
    }

    /** A family with a plan of so many hours a day, each day at most {@code longest}, from today on. */
    static CaseOnRecord planned(int indicated, int longest, List<Given> given, int... hoursByDay) {
        List<PlannedDay> days = new ArrayList<>();
        for (int i = 0; i < hoursByDay.length; i++) {
            days.add(day(i, DayKind.OPTIONAL, hoursByDay[i], longest));
        }
        return new CaseOnRecord(
                CASE,
                TextSet.STANDARD,
                TODAY,
                TODAY,
                hours(indicated, hoursByDay.length),
                null,
                new PlanOnRecord(NOW, indicated * 60, days),
                given);
    }

    static PlannedDay day(int offset, DayKind kind, int hours, int longest) {
        return new PlannedDay(
                TODAY.plusDays(offset), offset + 1, kind, hours * 60, null, longest * 60, null, Funding.BASIC, null);
    }

    /** A case without birth and indication. */
    static CaseOnRecord due(String date) {
        return new CaseOnRecord(CASE, TextSet.STANDARD, LocalDate.parse(date), null, null, null, null, List.of());
    }
}
