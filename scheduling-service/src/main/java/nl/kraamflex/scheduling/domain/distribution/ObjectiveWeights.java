package nl.kraamflex.scheduling.domain.distribution;

/**
 * What each term of the objective weighs. Weights are data of an organisation; this type holds no value of its own.
 *
 * @param deviation per squared hundredth of a quantum that a day differs from its wish
 * @param move per quantum that a day differs from the plan in force
 * @param moveSoon the same for days whose change comes at short notice
 * @param flip per visit that appears or disappears against the plan in force
 * @param flipSoon the same for days whose change comes at short notice
 * @param missingFirstTenth per missing quantum, for the first tenth of the indicated quanta
 * @param missingToQuarter per missing quantum beyond a tenth, up to a quarter of the indicated quanta; not below the
 *     one before
 * @param missingBeyond per missing quantum beyond a quarter; not below the one before
 * @param protectedFactor factor on the missing prices of a protected family, 1 or more
 * @param guarantee per quantum below the guaranteed hours; not multiplied for protected families
 * @param uncovered per quantum that a region cannot cover; the highest sensible price per day of one family
 */
public record ObjectiveWeights(
        long deviation,
        long move,
        long moveSoon,
        long flip,
        long flipSoon,
        long missingFirstTenth,
        long missingToQuarter,
        long missingBeyond,
        long protectedFactor,
        long guarantee,
        long uncovered) {

    /**
     * Checks the ranges given at the parameters.
     *
     * @throws IllegalArgumentException naming the weight, its value and the remedy
     */
    public ObjectiveWeights {
        requireNotNegative("deviation", deviation);
        requireNotNegative("move", move);
        requireNotNegative("moveSoon", moveSoon);
        requireNotNegative("flip", flip);
        requireNotNegative("flipSoon", flipSoon);
        requireNotNegative("missingFirstTenth", missingFirstTenth);
        requireNotBelow("missingToQuarter", missingToQuarter, "missingFirstTenth", missingFirstTenth);
        requireNotBelow("missingBeyond", missingBeyond, "missingToQuarter", missingToQuarter);
        if (protectedFactor < 1) {
            throw new IllegalArgumentException("protectedFactor is " + protectedFactor
                    + ": give 1 or more, a protected family must not lose hours before others");
        }
        requireNotNegative("guarantee", guarantee);
        requireNotNegative("uncovered", uncovered);
    }

    private static void requireNotNegative(String name, long value) {
        if (value < 0) {
            throw new IllegalArgumentException("weight " + name + " is " + value + ": give 0 or more");
        }
    }

    private static void requireNotBelow(String name, long value, String lowerName, long lower) {
        if (value < lower) {
            throw new IllegalArgumentException("weight " + name + " is " + value + ": give at least " + lowerName + " ("
                    + lower + "), prices of missing hours must not fall");
        }
    }
}
