package nl.kraamflex.scheduling.domain.distribution;

import static nl.kraamflex.scheduling.domain.distribution.Example.TWO_DAYS_FROM_DAY_8;
import static nl.kraamflex.scheduling.domain.distribution.Example.family;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The visit rules")
class VisitRulesTest {

    private final FamilyProblem problem = family(
            60,
            TWO_DAYS_FROM_DAY_8,
            CareDay.optional(12, 32, 0),
            CareDay.blocked(),
            CareDay.optional(12, 32, 0),
            CareDay.required(12, 32, 0));

    @Test
    @DisplayName("find nothing in a feasible plan")
    void feasible() {
        assertEquals(List.of(), VisitRules.breaches(problem, List.of(12, 0, 12, 32)));
        assertEquals(List.of(), VisitRules.breaches(problem, List.of(0, 0, 0, 12)));
    }

    @Test
    @DisplayName("name each day with an amount that it cannot have")
    void lengths() {
        assertEquals(
                List.of(
                        "Day 1 has 11 quanta: plan no visit or 12 to 32.",
                        "Day 2 has 1 quanta: no visit is possible.",
                        "Day 4 has 0 quanta: plan 12 to 32."),
                VisitRules.breaches(problem, List.of(11, 1, 0, 0)));
    }

    @Test
    @DisplayName("name the visit that closes a gap which is too long")
    void gap() {
        assertEquals(
                List.of("The visit on day 4 follows 1 days without a visit: at most 0 are allowed there."),
                VisitRules.breaches(problem, List.of(12, 0, 0, 12)));
        assertEquals(
                List.of("The visit on day 4 follows 2 days without a visit: at most 0 are allowed there."),
                VisitRules.breaches(Example.withDaysSinceLastVisit(problem, 0), List.of(0, 0, 0, 12)));
    }

    @Test
    @DisplayName("name a plan with more than there is to plan, or for another window")
    void amountsAndWindow() {
        assertEquals(
                List.of("The plan holds 61 quanta: at most 60 are still to plan."),
                VisitRules.breaches(problem, List.of(30, 0, 12, 19)));
        assertEquals(
                List.of("The plan has 1 days and the window 4: give one amount per day."),
                VisitRules.breaches(problem, List.of(12)));
    }
}
