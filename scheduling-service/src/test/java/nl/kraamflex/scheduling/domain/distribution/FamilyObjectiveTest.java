package nl.kraamflex.scheduling.domain.distribution;

import static nl.kraamflex.scheduling.domain.distribution.Example.ANY_GAP;
import static nl.kraamflex.scheduling.domain.distribution.Example.family;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The objective of a family")
class FamilyObjectiveTest {

    private static final CareDay DAY = CareDay.optional(12, 32, 2_000);

    @Test
    @DisplayName("charges the square of how far a day is from its wish, in hundredths of a quantum")
    void deviation() {
        FamilyProblem problem = family(40, ANY_GAP, DAY, CareDay.optional(12, 32, 1_250), CareDay.blocked());

        assertEquals(
                10_000 * 3 * 3 + 50 * 50,
                FamilyObjective.of(problem, List.of(17, 12, 0)).deviation());
        assertEquals(
                2_000 * 2_000 + 1_250 * 1_250,
                FamilyObjective.of(problem, List.of(0, 0, 0)).deviation());
    }

    @Test
    @DisplayName("charges every quantum that a day moves away from the plan in force, more when it comes soon")
    void move() {
        FamilyProblem problem =
                family(80, ANY_GAP, DAY.withInForce(20), DAY.withInForce(20).withChangesSoon(), DAY);

        assertEquals(
                3 * 4_000 + 2 * 16_000,
                FamilyObjective.of(problem, List.of(17, 22, 12)).move());
        assertEquals(0, FamilyObjective.of(problem, List.of(20, 20, 30)).move());
    }

    @Test
    @DisplayName("charges every visit that appears or disappears against the plan in force, more when it comes soon")
    void flip() {
        FamilyProblem problem = family(
                80,
                ANY_GAP,
                DAY.withInForce(0),
                DAY.withInForce(20),
                DAY.withInForce(20).withChangesSoon(),
                DAY.withInForce(20),
                DAY);

        assertEquals(
                40_000, FamilyObjective.of(problem, List.of(12, 12, 12, 12, 0)).flip());
        assertEquals(
                40_000, FamilyObjective.of(problem, List.of(0, 0, 12, 12, 12)).flip());
        assertEquals(
                160_000, FamilyObjective.of(problem, List.of(0, 12, 0, 12, 0)).flip());
    }

    @Test
    @DisplayName("charges missing quanta, and more for each beyond a tenth and beyond a quarter of the indication")
    void missing() {
        FamilyProblem problem = family(49, ANY_GAP, CareDay.optional(1, 96, 0));

        assertEquals(4 * 800_000, FamilyObjective.of(problem, List.of(45)).missing());
        assertEquals(
                4 * 800_000 + 1_200_000,
                FamilyObjective.of(problem, List.of(44)).missing());
        assertEquals(
                4 * 800_000 + 8 * 1_200_000,
                FamilyObjective.of(problem, List.of(37)).missing());
        assertEquals(
                4 * 800_000 + 8 * 1_200_000 + 1_600_000,
                FamilyObjective.of(problem, List.of(36)).missing());
    }

    @Test
    @DisplayName(
            "counts missing quanta from what is still to plan, and takes tenth and quarter of all that is indicated")
    void missingAfterDelivery() {
        FamilyProblem problem = Example.withToPlan(family(100, ANY_GAP, CareDay.optional(1, 96, 0)), 30);

        assertEquals(
                10 * 800_000 + 15 * 1_200_000 + 5 * 1_600_000,
                FamilyObjective.of(problem, List.of(0)).missing());
    }

    @Test
    @DisplayName("multiplies missing quanta of a protected family, but not the guarantee")
    void protectedFamily() {
        FamilyProblem ordinary = family(49, ANY_GAP, CareDay.optional(1, 96, 0));
        FamilyProblem protectedFamily = Example.withProtection(ordinary);

        CostTerms terms = FamilyObjective.of(ordinary, List.of(30));
        CostTerms protectedTerms = FamilyObjective.of(protectedFamily, List.of(30));

        assertEquals(4 * terms.missing(), protectedTerms.missing());
        assertEquals(terms.guarantee(), protectedTerms.guarantee());
        assertTrue(terms.guarantee() > 0);
    }

    @Test
    @DisplayName("charges every quantum below the guarantee")
    void guarantee() {
        FamilyProblem problem = family(120, ANY_GAP, CareDay.optional(1, 96, 0), CareDay.optional(1, 96, 0));

        assertEquals(0, FamilyObjective.of(problem, List.of(90, 6)).guarantee());
        assertEquals(
                2 * 40_000_000L, FamilyObjective.of(problem, List.of(90, 4)).guarantee());
    }

    @Test
    @DisplayName("charges the price of each day per planned quantum")
    void price() {
        FamilyProblem problem = family(80, ANY_GAP, DAY.withPrice(7), DAY, DAY.withPrice(100));

        assertEquals(
                7 * 12 + 100 * 20,
                FamilyObjective.of(problem, List.of(12, 30, 20)).price());
    }

    @Test
    @DisplayName("adds the terms up to the value of the plan")
    void total() {
        assertEquals(63, new CostTerms(1, 2, 4, 8, 16, 32).total());
    }

    @Test
    @DisplayName("asks nothing for blocked days")
    void blockedDaysCostNothing() {
        CareDay blocked = DAY.withKind(DayKind.BLOCKED).withInForce(20).withPrice(5);
        FamilyProblem problem = family(0, ANY_GAP, blocked);

        assertEquals(new CostTerms(0, 0, 0, 0, 0, 0), FamilyObjective.of(problem, List.of(0)));
    }

    @Test
    @DisplayName("refuses a plan for another window or with more than there is to plan")
    void refusesOtherPlans() {
        FamilyProblem problem = family(20, ANY_GAP, DAY);

        assertThrows(IllegalArgumentException.class, () -> FamilyObjective.of(problem, List.of()));
        var tooMuch = assertThrows(IllegalArgumentException.class, () -> FamilyObjective.of(problem, List.of(21)));
        assertEquals("quanta add up to 21: plan at most the 20 quanta that are still to plan", tooMuch.getMessage());
    }
}
