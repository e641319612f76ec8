package nl.kraamflex.scheduling.domain;

import nl.kraamflex.scheduling.domain.distribution.DayKind;
import org.jspecify.annotations.Nullable;

/**
 * What may be planned on a day.
 *
 * @param kind whether a visit must, may or cannot take place
 * @param shortest shortest visit in quarters, 0 when none can take place
 * @param longest longest visit in quarters, 0 when none can take place
 * @param reason why the day differs from an ordinary one; null when it doesn't
 */
public record DayBounds(
        DayKind kind, int shortest, int longest, @Nullable DayReason reason) {

    /** Whether a visit of so many quarters may take place. */
    boolean allows(int quarters) {
        return kind != DayKind.BLOCKED && shortest <= quarters && quarters <= longest;
    }

    static DayBounds startUp(int quarters) {
        return new DayBounds(DayKind.REQUIRED, quarters, quarters, DayReason.START_UP);
    }

    static DayBounds blocked(DayReason reason) {
        return new DayBounds(DayKind.BLOCKED, 0, 0, reason);
    }
}
