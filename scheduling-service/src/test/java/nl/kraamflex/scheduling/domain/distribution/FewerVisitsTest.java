package nl.kraamflex.scheduling.domain.distribution;

import static nl.kraamflex.scheduling.domain.distribution.Example.ANY_GAP;
import static nl.kraamflex.scheduling.domain.distribution.Example.TWO_DAYS_FROM_DAY_8;
import static nl.kraamflex.scheduling.domain.distribution.Example.family;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Fewer visits")
class FewerVisitsTest {

    private static final CareDay REQUIRED = CareDay.required(12, 32, 1_200);
    private static final CareDay OPTIONAL = CareDay.optional(12, 32, 1_200);

    @Test
    @DisplayName("give up the latest required days until the rest fits")
    void latestFirst() {
        // Three hospital nights, then eight required days of three hours on what is left of 24 hours.
        var days = new ArrayList<CareDay>(Collections.nCopies(3, CareDay.blocked()));
        days.addAll(Collections.nCopies(8, REQUIRED));
        FamilyProblem problem = Example.withToPlan(family(96, TWO_DAYS_FROM_DAY_8, days), 75);

        FewerVisits fewer = FewerVisits.fit(problem);

        assertEquals(List.of(10, 11), fewer.days());
        assertEquals(DayKind.OPTIONAL, fewer.problem().days().get(9).kind());
        assertEquals(DayKind.REQUIRED, fewer.problem().days().get(8).kind());
        assertEquals(
                Infeasible.Reason.REQUIRED_VISITS, Example.refusalOf(problem).reason());
    }

    @Test
    @DisplayName("change nothing when the required visits fit exactly")
    void nothingToGiveUp() {
        FamilyProblem problem = family(24, ANY_GAP, REQUIRED, REQUIRED);

        assertEquals(new FewerVisits(problem, List.of()), FewerVisits.fit(problem));
    }

    @Test
    @DisplayName("count the visits that the gap rule asks for between required days")
    void visitsBetweenCount() {
        FamilyProblem problem = family(47, TWO_DAYS_FROM_DAY_8, REQUIRED, OPTIONAL, OPTIONAL, REQUIRED);

        FewerVisits fewer = FewerVisits.fit(problem);

        assertEquals(List.of(4), fewer.days());
        assertEquals(
                List.of(),
                VisitRules.breaches(
                        fewer.problem(), Example.planOf(fewer.problem()).quanta()));
    }

    @Test
    @DisplayName("are not sought where a running gap is too long: no number of them would help")
    void runningGap() {
        FamilyProblem problem = Example.withDaysSinceLastVisit(family(40, TWO_DAYS_FROM_DAY_8, REQUIRED, REQUIRED), 3);

        assertEquals(new FewerVisits(problem, List.of()), FewerVisits.fit(problem));
        assertEquals(Infeasible.Reason.RUNNING_GAP, Example.refusalOf(problem).reason());
    }
}
