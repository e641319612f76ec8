package nl.kraamflex.scheduling.domain.distribution;

import static nl.kraamflex.scheduling.domain.distribution.Example.TWO_DAYS_FROM_DAY_8;
import static nl.kraamflex.scheduling.domain.distribution.Example.WEIGHTS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("A family problem")
class FamilyProblemTest {

    private static final CareDay DAY = CareDay.optional(12, 32, 2_000);

    private static FamilyProblem problem(List<CareDay> days, int indicated, int toPlan, int toGuarantee) {
        return new FamilyProblem(
                days, indicated, toPlan, toGuarantee, TWO_DAYS_FROM_DAY_8, OptionalInt.empty(), false, WEIGHTS);
    }

    private static void assertRefused(String message, Executable construction) {
        var refusal = assertThrows(IllegalArgumentException.class, construction);
        assertTrue(
                String.valueOf(refusal.getMessage()).contains(message), () -> "message was: " + refusal.getMessage());
    }

    @Test
    @DisplayName("has a window of 1 to 42 days")
    void window() {
        assertRefused("days has 0 entries: give a window of 1 to 42", () -> problem(List.of(), 0, 0, 0));
        assertRefused("days has 43 entries", () -> problem(Collections.nCopies(43, DAY), 0, 0, 0));
        assertEquals(42, problem(Collections.nCopies(42, DAY), 0, 0, 0).days().size());
    }

    @Test
    @DisplayName("names the amount that does not fit the others")
    void amounts() {
        assertRefused("indicated is -1 quanta: give 0 or more", () -> problem(List.of(DAY), -1, 0, 0));
        assertRefused("toPlan is 21 quanta: give 0 to indicated (20)", () -> problem(List.of(DAY), 20, 21, 0));
        assertRefused("toPlan is -1 quanta", () -> problem(List.of(DAY), 20, -1, 0));
        assertRefused("toGuarantee is 16 quanta: give 0 to toPlan (15)", () -> problem(List.of(DAY), 20, 15, 16));
        assertRefused("toGuarantee is -1 quanta", () -> problem(List.of(DAY), 20, 15, -1));
        assertRefused(
                "daysSinceLastVisit is -1", () -> Example.withDaysSinceLastVisit(problem(List.of(DAY), 20, 15, 0), -1));
        assertRefused(
                "prices has 2 entries: give one for each of the 1 days",
                () -> problem(List.of(DAY), 20, 15, 0).withPrices(List.of(1L, 2L)));
    }

    @Test
    @DisplayName(
            "has its guaranteed hours when it is limited to those, or its visits at their shortest where they take more")
    void limited() {
        CareDay required = CareDay.required(12, 32, 2_000);

        assertEquals(
                96,
                problem(Collections.nCopies(7, required), 196, 196, 96)
                        .limitedToGuarantee()
                        .toPlan());
        assertEquals(
                120,
                problem(Collections.nCopies(10, required), 196, 196, 96)
                        .limitedToGuarantee()
                        .toPlan());
        assertEquals(
                90,
                problem(Collections.nCopies(10, required), 196, 90, 90)
                        .limitedToGuarantee()
                        .toPlan());
    }

    @Test
    @DisplayName("names the field of a day that is out of range")
    void dayFields() {
        assertRefused("shortest is 0 quanta: give 1 to 96", () -> CareDay.optional(0, 32, 0));
        assertRefused("longest is 11 quanta: give at least shortest (12)", () -> CareDay.optional(12, 11, 0));
        assertRefused("longest is 97 quanta", () -> CareDay.required(12, 97, 0));
        assertRefused("wish is -1 hundredths", () -> CareDay.optional(12, 32, -1));
        assertRefused("inForce is 97 quanta", () -> DAY.withInForce(97));
        assertRefused("price is -1 per quantum", () -> DAY.withPrice(-1));
        assertRefused("longestGap is -1 days", () -> new GapRule(-1, 8));
        assertRefused("pauseFromDay is 0", () -> new GapRule(2, 0));
    }

    @Test
    @DisplayName("names the weight that is out of range")
    void weights() {
        assertRefused(
                "weight move is -1: give 0 or more", () -> new ObjectiveWeights(1, -1, 1, 1, 1, 1, 1, 1, 1, 1, 1));
        assertRefused(
                "weight missingToQuarter is 4: give at least missingFirstTenth (5)",
                () -> new ObjectiveWeights(1, 1, 1, 1, 1, 5, 4, 6, 1, 1, 1));
        assertRefused(
                "weight missingBeyond is 5: give at least missingToQuarter (6)",
                () -> new ObjectiveWeights(1, 1, 1, 1, 1, 5, 6, 5, 1, 1, 1));
        assertRefused("protectedFactor is 0", () -> new ObjectiveWeights(1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1));
    }

    @Test
    @DisplayName("is accepted when its worst value is 2^62, and refused when it is one more")
    void worstValue() {
        // With nothing to plan only the price of the longest visit counts: 64 * 2^56 = 2^62.
        CareDay atTheEdge = CareDay.optional(1, 64, 0);
        var onlyPrices = new ObjectiveWeights(0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0);
        FamilyProblem highest = new FamilyProblem(
                List.of(atTheEdge.withPrice(1L << 56)),
                0,
                0,
                0,
                TWO_DAYS_FROM_DAY_8,
                OptionalInt.empty(),
                false,
                onlyPrices);

        assertEquals(List.of(0), Example.planOf(highest).quanta());
        assertRefused(
                "the worst possible value of this problem is 4611686018427387905, above 2^62: lower the weights",
                () -> highest.withDay(1, atTheEdge.withPrice(1L << 56).withInForce(0)));
    }

    @Test
    @DisplayName("is refused when its worst value does not fit a long at all")
    void worstValueBeyondLong() {
        assertRefused("exceeds 2^63", () -> problem(List.of(DAY.withPrice(Long.MAX_VALUE)), 0, 0, 0));
        assertRefused(
                "exceeds 2^63", () -> problem(Collections.nCopies(3, DAY.withPrice(Long.MAX_VALUE / 32)), 0, 0, 0));
    }

    @Test
    @DisplayName("is refused when a day without its visit is what makes the worst value too high")
    void worstValueWithoutVisit() {
        var dearMoves = new ObjectiveWeights(0, 1L << 59, 0, 0, 0, 0, 0, 0, 1, 0, 0);
        List<CareDay> days = List.of(CareDay.optional(12, 12, 0).withInForce(12));

        assertRefused(
                "the worst possible value of this problem is 6917529027641081856, above 2^62",
                () -> new FamilyProblem(days, 12, 12, 0, TWO_DAYS_FROM_DAY_8, OptionalInt.empty(), false, dearMoves));
    }

    @Test
    @DisplayName("has no plan of value 2^62 lost to overflow")
    void solvesAtTheHighestValue() {
        var onlyPrices = new ObjectiveWeights(0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0);
        FamilyProblem highest = new FamilyProblem(
                List.of(CareDay.required(64, 64, 0).withPrice(1L << 56)),
                64,
                64,
                0,
                TWO_DAYS_FROM_DAY_8,
                OptionalInt.empty(),
                false,
                onlyPrices);

        assertEquals(1L << 62, Example.planOf(highest).value());
    }

    @Test
    @DisplayName("gives the running gap the limit of the day on which it began")
    void limitOfRunningGap() {
        var days = new ArrayList<CareDay>(Collections.nCopies(9, CareDay.blocked()));
        days.add(DAY);
        FamilyProblem fromDayTen = problem(days, 20, 20, 0);

        assertEquals(OptionalInt.empty(), fromDayTen.limitOfRunningGap());
        assertEquals(
                OptionalInt.of(2), Example.withDaysSinceLastVisit(fromDayTen, 0).limitOfRunningGap());
        assertEquals(
                OptionalInt.of(2), Example.withDaysSinceLastVisit(fromDayTen, 2).limitOfRunningGap());
        assertEquals(
                OptionalInt.of(0), Example.withDaysSinceLastVisit(fromDayTen, 3).limitOfRunningGap());
        assertEquals(
                OptionalInt.of(0),
                Example.withDaysSinceLastVisit(fromDayTen, 30).limitOfRunningGap());
    }
}
