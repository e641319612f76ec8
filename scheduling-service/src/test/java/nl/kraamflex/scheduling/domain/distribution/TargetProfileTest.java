package nl.kraamflex.scheduling.domain.distribution;

import static nl.kraamflex.scheduling.domain.distribution.DayKind.BLOCKED;
import static nl.kraamflex.scheduling.domain.distribution.DayKind.OPTIONAL;
import static nl.kraamflex.scheduling.domain.distribution.DayKind.REQUIRED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A target profile")
class TargetProfileTest {

    @Test
    @DisplayName("divides in proportion to its weights")
    void inProportion() {
        assertEquals(
                List.of(3_200, 3_200, 2_800, 2_800, 2_400, 2_000, 1_600, 1_600),
                Example.PROFILE.targets(Collections.nCopies(8, OPTIONAL), 196));
    }

    @Test
    @DisplayName("passes over blocked days and gives what is left to the earliest other days")
    void remainderToTheEarliest() {
        var even = new TargetProfile("even", List.of(), 1);

        assertEquals(
                List.of(0, 34, 0, 33, 33), even.targets(List.of(BLOCKED, REQUIRED, BLOCKED, OPTIONAL, OPTIONAL), 1));
        assertEquals(List.of(29, 29, 29, 29, 28, 28, 28), even.targets(Collections.nCopies(7, OPTIONAL), 2));
    }

    @Test
    @DisplayName("uses its last weight for every later day")
    void laterDays() {
        var profile = new TargetProfile("short", List.of(3), 1);

        assertEquals(List.of(60, 20, 20), profile.targets(Collections.nCopies(3, OPTIONAL), 1));
    }

    @Test
    @DisplayName("wishes nothing when all days are blocked or nothing is to plan")
    void nothing() {
        assertEquals(List.of(0, 0), Example.PROFILE.targets(List.of(BLOCKED, BLOCKED), 40));
        assertEquals(List.of(0, 0), Example.PROFILE.targets(List.of(OPTIONAL, REQUIRED), 0));
    }

    @Test
    @DisplayName("refuses weights and amounts with which nothing can be divided")
    void refusals() {
        assertThrows(IllegalArgumentException.class, () -> new TargetProfile("odd", List.of(1, -1), 1));
        assertThrows(IllegalArgumentException.class, () -> new TargetProfile("odd", List.of(1), -1));
        assertThrows(IllegalArgumentException.class, () -> Example.PROFILE.targets(List.of(OPTIONAL), -1));
        var noWeight = new TargetProfile("empty", List.of(0), 1);
        var refusal = assertThrows(IllegalArgumentException.class, () -> noWeight.targets(List.of(OPTIONAL), 4));
        assertEquals(
                "profile empty gives every open day weight 0: give at least one of them a weight",
                refusal.getMessage());
    }
}
