package nl.kraamflex.scheduling.domain.distribution;

import static nl.kraamflex.scheduling.domain.distribution.Example.ANY_GAP;
import static nl.kraamflex.scheduling.domain.distribution.Example.TWO_DAYS_FROM_DAY_8;
import static nl.kraamflex.scheduling.domain.distribution.Example.family;
import static nl.kraamflex.scheduling.domain.distribution.Example.planOf;
import static nl.kraamflex.scheduling.domain.distribution.Example.refusalOf;
import static nl.kraamflex.scheduling.domain.distribution.Example.wishedDays;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The family solver")
class FamilySolverTest {

    private static final int HOUR = 4;

    @Nested
    @DisplayName("spreads hours")
    class Spreading {

        @Test
        @DisplayName("as the profile wishes: 49 hours over 8 days give 8, 8, 7, 7, 6, 5, 4 and 4 hours")
        void followsTheProfile() {
            FamilyProblem problem = family(49 * HOUR, TWO_DAYS_FROM_DAY_8, wishedDays(8, 49 * HOUR));

            FamilyPlan plan = planOf(problem);

            assertEquals(List.of(32, 32, 28, 28, 24, 20, 16, 16), plan.quanta());
            assertEquals(0, plan.value());
            assertEquals(0, plan.missing());
        }

        @Test
        @DisplayName("over required days in the same way as over optional ones")
        void followsTheProfileOnRequiredDays() {
            FamilyProblem problem = family(
                    49 * HOUR,
                    TWO_DAYS_FROM_DAY_8,
                    wishedDays(8, 49 * HOUR).stream()
                            .map(day -> day.withKind(DayKind.REQUIRED))
                            .toList());

            assertEquals(
                    List.of(32, 32, 28, 28, 24, 20, 16, 16), planOf(problem).quanta());
        }

        @Test
        @DisplayName("with more on the earlier day when plans cost the same")
        void earlierDayFirst() {
            CareDay day = CareDay.optional(1, 4, 250);
            FamilyProblem problem = family(5, ANY_GAP, day, day);

            assertEquals(List.of(3, 2), planOf(problem).quanta());
        }

        @Test
        @DisplayName("with a visit on the earlier day when only one of two days can have one")
        void earlierVisitFirst() {
            CareDay day = CareDay.optional(4, 4, 200);
            FamilyProblem problem = family(4, ANY_GAP, day, day);

            assertEquals(List.of(4, 0), planOf(problem).quanta());
        }

        @Test
        @DisplayName("of the largest package over six weeks")
        void largestPackageOverSixWeeks() {
            FamilyProblem problem = family(320, TWO_DAYS_FROM_DAY_8, wishedDays(42, 320));

            FamilyPlan plan = planOf(problem);

            assertEquals(PlainProgram.leastValue(problem), plan.value());
            assertEquals(List.of(), VisitRules.breaches(problem, plan.quanta()));
        }

        @Test
        @DisplayName("only as far as the days can hold them, and counts the rest as missing")
        void leavesWhatDoesNotFit() {
            FamilyProblem problem = family(100, ANY_GAP, CareDay.optional(12, 32, 3_200));

            FamilyPlan plan = planOf(problem);

            assertEquals(List.of(32), plan.quanta());
            assertEquals(68, plan.missing());
            assertEquals(96 - 32, plan.belowGuarantee());
        }

        @Test
        @DisplayName("away from a day whose hours are dear")
        void avoidsDearDays() {
            CareDay day = CareDay.optional(1, 8, 400);
            FamilyProblem free = family(6, ANY_GAP, day, day);

            FamilyProblem priced = free.withPrices(List.of(1_000_000L, 0L));

            assertEquals(List.of(3, 3), planOf(free).quanta());
            assertEquals(List.of(0, 6), planOf(priced).quanta());
        }

        @Test
        @DisplayName("the same whether or not the solver was used before for a larger family")
        void keepsNothingBetweenFamilies() {
            FamilyProblem small = family(20, TWO_DAYS_FROM_DAY_8, wishedDays(5, 20));
            var used = new FamilySolver();

            used.solve(family(320, TWO_DAYS_FROM_DAY_8, wishedDays(42, 320)));

            assertEquals(new FamilySolver().solve(small), used.solve(small));
        }
    }

    @Nested
    @DisplayName("when there is nothing to plan")
    class NothingToPlan {

        @Test
        @DisplayName("leaves a window of blocked days empty and counts all hours as missing")
        void allBlocked() {
            FamilyProblem problem = family(96, TWO_DAYS_FROM_DAY_8, Collections.nCopies(42, CareDay.blocked()));

            FamilyPlan plan = planOf(problem);

            assertEquals(Collections.nCopies(42, 0), plan.quanta());
            assertEquals(96, plan.missing());
            assertEquals(0, plan.terms().deviation());
        }

        @Test
        @DisplayName("leaves all days empty when all hours are delivered")
        void noHoursLeft() {
            FamilyProblem problem = Example.withToPlan(family(96, TWO_DAYS_FROM_DAY_8, wishedDays(8, 96)), 0);

            FamilyPlan plan = planOf(problem);

            assertEquals(Collections.nCopies(8, 0), plan.quanta());
            assertEquals(0, plan.missing());
        }

        @Test
        @DisplayName("leaves a day empty whose shortest visit is longer than what is left")
        void shortestVisitTooLong() {
            assertEquals(
                    List.of(0),
                    planOf(family(11, ANY_GAP, CareDay.optional(12, 32, 1_100))).quanta());
        }
    }

    @Nested
    @DisplayName("keeps gaps between visits short")
    class Gaps {

        /** Wishes on the first and last of the given number of days only. */
        private static List<CareDay> wishesAtBothEnds(int length) {
            var days = new ArrayList<CareDay>(Collections.nCopies(length, CareDay.optional(1, 8, 0)));
            days.set(0, CareDay.required(1, 8, 800));
            days.set(length - 1, CareDay.required(1, 8, 800));
            return days;
        }

        @Test
        @DisplayName("with no day between visits in the first week")
        void noGapInTheFirstWeek() {
            FamilyProblem problem = family(20, TWO_DAYS_FROM_DAY_8, wishesAtBothEnds(4));

            assertEquals(List.of(8, 2, 2, 8), planOf(problem).quanta());
        }

        @Test
        @DisplayName("with two days between visits from day 8 on, and not before")
        void twoDaysFromDayEight() {
            var days = new ArrayList<CareDay>(Collections.nCopies(5, CareDay.blocked()));
            days.addAll(wishesAtBothEnds(5));
            FamilyProblem problem = family(17, TWO_DAYS_FROM_DAY_8, days);

            // Day 7 may not be the first day of a gap, days 8 and 9 may.
            assertEquals(List.of(0, 0, 0, 0, 0, 8, 1, 0, 0, 8), planOf(problem).quanta());
        }

        @Test
        @DisplayName("without counting blocked days")
        void blockedDaysDoNotCount() {
            FamilyProblem problem = family(
                    16,
                    TWO_DAYS_FROM_DAY_8,
                    CareDay.required(1, 8, 800),
                    CareDay.blocked(),
                    CareDay.blocked(),
                    CareDay.required(1, 8, 800));

            assertEquals(List.of(8, 0, 0, 8), planOf(problem).quanta());
        }

        @Test
        @DisplayName("but leaves days before the first and after the last visit free")
        void endsAreFree() {
            CareDay none = CareDay.optional(1, 8, 0);
            FamilyProblem problem = family(8, TWO_DAYS_FROM_DAY_8, none, none, CareDay.optional(1, 8, 800), none, none);

            assertEquals(List.of(0, 0, 8, 0, 0), planOf(problem).quanta());
        }

        @Test
        @DisplayName("also between a delivered visit and the first planned one")
        void deliveredVisitBeginsAGap() {
            var days = new ArrayList<CareDay>(Collections.nCopies(9, CareDay.blocked()));
            days.add(CareDay.optional(1, 8, 0).withPrice(1));
            days.add(CareDay.optional(1, 8, 0));
            days.add(CareDay.required(1, 8, 800));
            FamilyProblem noneYet = family(8, TWO_DAYS_FROM_DAY_8, days);

            // Days 10 and 11 make a gap of two; with one or two days before them it is too long to leave both empty.
            assertEquals(List.of(0, 0, 8), lastThree(noneYet));
            assertEquals(List.of(0, 0, 8), lastThree(Example.withDaysSinceLastVisit(noneYet, 0)));
            assertEquals(List.of(0, 1, 7), lastThree(Example.withDaysSinceLastVisit(noneYet, 1)));
            assertEquals(List.of(1, 0, 7), lastThree(Example.withDaysSinceLastVisit(noneYet, 2)));
        }

        private static List<Integer> lastThree(FamilyProblem problem) {
            return planOf(problem).quanta().subList(9, 12);
        }
    }

    @Nested
    @DisplayName("refuses")
    class Refusing {

        @Test
        @DisplayName("required days whose shortest visits take more than there is to plan, and names them")
        void requiredVisitsDoNotFit() {
            CareDay required = CareDay.required(12, 32, 1_200);
            FamilyProblem problem = family(35, ANY_GAP, required, CareDay.optional(12, 32, 0), required, required);

            Infeasible refusal = refusalOf(problem);

            assertEquals(new Infeasible(Infeasible.Reason.REQUIRED_VISITS, List.of(1, 3, 4), 36, 35), refusal);
            assertTrue(refusal.explanation().contains("[1, 3, 4] take at least 36 quanta and 35"));
        }

        @Test
        @DisplayName("required days that only fit without the visits which the gap rule asks for between them")
        void visitsBetweenDoNotFit() {
            CareDay required = CareDay.required(12, 32, 1_200);
            CareDay optional = CareDay.optional(12, 32, 0);
            FamilyProblem problem = family(47, TWO_DAYS_FROM_DAY_8, required, optional, optional, required);

            Infeasible refusal = refusalOf(problem);

            assertEquals(new Infeasible(Infeasible.Reason.VISITS_BETWEEN, List.of(1, 2, 3, 4), 48, 47), refusal);
            assertTrue(refusal.explanation().contains("the longest gap"));
        }

        @Test
        @DisplayName("a required day after a gap that is too long already")
        void runningGapTooLong() {
            FamilyProblem problem = Example.withDaysSinceLastVisit(
                    family(
                            40,
                            TWO_DAYS_FROM_DAY_8,
                            CareDay.blocked(),
                            CareDay.blocked(),
                            CareDay.blocked(),
                            CareDay.required(12, 32, 1_200)),
                    1);

            Infeasible refusal = refusalOf(problem);

            assertEquals(new Infeasible(Infeasible.Reason.RUNNING_GAP, List.of(4), 12, 40), refusal);
            assertTrue(refusal.explanation().contains("daysSinceLastVisit"));
        }
    }
}
