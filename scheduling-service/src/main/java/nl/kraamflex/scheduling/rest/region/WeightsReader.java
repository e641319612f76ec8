package nl.kraamflex.scheduling.rest.region;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import org.jspecify.annotations.Nullable;

/** Reads the weights of a caller: all of them, or they are at fault. */
final class WeightsReader {
    private static final int NONE = CheckedFields.NONE;

    /** In the order of {@link ObjectiveWeights}; {@code missing} stands for three. */
    private static final List<String> WEIGHTS = List.of(
            "deviation",
            "move",
            "moveSoon",
            "flip",
            "flipSoon",
            "missing",
            "protectedFactor",
            "guarantee",
            "uncovered");

    private static final int STEPS_OF_MISSING = 3;

    private WeightsReader() {}

    /**
     * Reads what missing hours weigh, step by step.
     *
     * @param weights takes them
     * @return false when they are at fault
     */
    private static boolean readSteps(CheckedFields json, long[] weights) throws IOException {
        int given = json.array(step -> {
            long weight = json.wholeLong(0, FamilyProblem.HIGHEST_VALUE);
            if (step < weights.length) {
                weights[step] = weight;
            }
        });
        if (given != weights.length) {
            json.fault("must have " + weights.length + " weights; it has " + given);
            return false;
        }
        return Arrays.stream(weights).noneMatch(weight -> weight == NONE);
    }

    /**
     * Reads them.
     *
     * @return the weights; null when they are at fault
     */
    static @Nullable ObjectiveWeights read(CheckedFields json) throws IOException {
        long[] all = new long[WEIGHTS.size()];
        Arrays.fill(all, NONE);
        boolean[] has = new boolean[WEIGHTS.size()];
        long[] missing = new long[STEPS_OF_MISSING];
        boolean object = json.object(name -> {
            int place = WEIGHTS.indexOf(name);
            if (place < 0) {
                return false;
            }
            has[place] = true;
            if (name.equals("missing")) {
                all[place] = readSteps(json, missing) ? 0 : NONE;
            } else {
                all[place] = json.wholeLong(0, FamilyProblem.HIGHEST_VALUE);
            }
            return true;
        });
        if (!object) {
            return null;
        }
        for (int place = 0; place < has.length; place++) {
            json.require(WEIGHTS.get(place), has[place]);
        }
        if (Arrays.stream(all).anyMatch(weight -> weight == NONE)) {
            return null;
        }
        try {
            return new ObjectiveWeights(
                    all[0], all[1], all[2], all[3], all[4], missing[0], missing[1], missing[2], all[6], all[7], all[8]);
        } catch (IllegalArgumentException contradiction) {
            json.fault(String.valueOf(contradiction.getMessage()));
            return null;
        }
    }
}
