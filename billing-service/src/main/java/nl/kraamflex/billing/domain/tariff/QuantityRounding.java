package nl.kraamflex.billing.domain.tariff;

import java.util.List;

/**
 * How the time of a claim line counts. No rule names the unit or the side, so each contract says both; inside, time is minutes.
 *
 * @param stepMinutes one of {@link #STEPS}
 * @param mode to which side
 */
public record QuantityRounding(int stepMinutes, Mode mode) {
    /** Steps that a contract can name, in minutes. */
    public static final List<Integer> STEPS = List.of(1, 5, 15, 30, 60);

    /** What holds where a contract says nothing: the quarters of an hour in which care is recorded, as they are. */
    public static final QuantityRounding QUARTERS = new QuantityRounding(15, Mode.NEAREST_HALF_UP);

    /** To which side time is rounded. */
    public enum Mode {
        /** To the nearest step; what lies at the half counts up. */
        NEAREST_HALF_UP,
        /** A step that was begun counts in full. */
        UP,
        /** Only full steps count. */
        DOWN
    }

    /**
     * Checks the step.
     *
     * @throws IllegalArgumentException naming the step and those that can be chosen
     */
    public QuantityRounding {
        if (!STEPS.contains(stepMinutes)) {
            throw new IllegalArgumentException(
                    "roundingStep is %d: give one of %s minutes.".formatted(stepMinutes, STEPS));
        }
    }

    /**
     * What a length of care counts.
     *
     * @param minutes 0 or more
     * @return minutes, a multiple of the step
     */
    public int counted(int minutes) {
        int steps = switch (mode) {
            case NEAREST_HALF_UP -> (2 * minutes + stepMinutes) / (2 * stepMinutes);
            case UP -> Math.ceilDiv(minutes, stepMinutes);
            case DOWN -> minutes / stepMinutes;
        };
        return steps * stepMinutes;
    }
}
