package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.scheduling.domain.distribution.CostTerms;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import org.jspecify.annotations.Nullable;

/** Plans of which only days, minutes and payers matter. */
final class SomePlan {
    private SomePlan() {}

    static Plan of(LocalDate firstDay, List<Integer> minutes) {
        List<PlannedDay> days = new ArrayList<>();
        for (int day = 1; day <= minutes.size(); day++) {
            int planned = minutes.get(day - 1);
            days.add(day(firstDay.plusDays(day - 1L), day, planned, planned > 0 ? Funding.BASIC : null));
        }
        return of(days);
    }

    static PlannedDay day(LocalDate date, int day, int minutes, @Nullable Funding funding) {
        return new PlannedDay(date, day, DayKind.OPTIONAL, minutes, null, 480, null, funding, null);
    }

    static Plan of(List<PlannedDay> days) {
        return new Plan(
                1,
                PlanCause.FIRST_PLAN,
                Mode.STANDARD,
                Instant.EPOCH,
                days.getFirst().date(),
                1,
                2940,
                0,
                0,
                days,
                new CostTerms(0, 0, 0, 0, 0, 0),
                List.of(),
                List.of(),
                "shipped",
                List.of(),
                null);
    }
}
