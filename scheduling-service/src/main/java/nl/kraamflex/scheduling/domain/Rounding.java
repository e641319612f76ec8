package nl.kraamflex.scheduling.domain;

import java.time.Duration;
import java.util.List;

/**
 * How much a visit counts: its whole minutes in steps. No rule says in which unit care is counted or to which side; both are the
 * organisation's choice.
 *
 * @param stepMinutes one of {@link #STEPS}
 * @param mode to which side
 */
public record Rounding(int stepMinutes, RoundingMode mode) {
    /** Lengths of a step that an organisation can choose, in minutes: what hours in quarters can show. */
    public static final List<Integer> STEPS = List.of(15, 30, 60);

    /** The rule of every visit that was recorded before organisations could choose one. */
    public static final Rounding NEAREST_QUARTER = new Rounding(QuarterHours.MINUTES, RoundingMode.NEAREST_HALF_UP);

    /**
     * Checks the step.
     *
     * @throws IllegalArgumentException naming the step and those that can be chosen
     */
    public Rounding {
        if (!STEPS.contains(stepMinutes)) {
            throw new IllegalArgumentException("rounding step is %d: give one of %s".formatted(stepMinutes, STEPS));
        }
    }

    /**
     * What a length of care counts.
     *
     * @param span 0 or more; parts of a minute are cut off
     * @return minutes, a multiple of the step
     */
    public int counted(Duration span) {
        int minutes = Math.toIntExact(span.toMinutes());
        int steps = switch (mode) {
            case NEAREST_HALF_UP -> (2 * minutes + stepMinutes) / (2 * stepMinutes);
            case UP -> Math.ceilDiv(minutes, stepMinutes);
            case DOWN -> minutes / stepMinutes;
        };
        return steps * stepMinutes;
    }

    /** The shortest visit that counts at all, in minutes. */
    int shortestThatCounts() {
        return switch (mode) {
            case NEAREST_HALF_UP -> Math.ceilDiv(stepMinutes, 2);
            case UP -> 1;
            case DOWN -> stepMinutes;
        };
    }

    /** A step in the words of an error. */
    String stepInWords() {
        return stepMinutes == QuarterHours.MINUTES
                ? "quarter of an hour"
                : stepMinutes == 2 * QuarterHours.MINUTES ? "half hour" : "whole hour";
    }
}
