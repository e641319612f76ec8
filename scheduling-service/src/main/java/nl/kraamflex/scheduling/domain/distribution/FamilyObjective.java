package nl.kraamflex.scheduling.domain.distribution;

import java.util.List;

/**
 * The objective of one family, written term by term and without regard to speed. It values any plan, also one that the
 * solver did not make, and is the check on the solver's own tables.
 */
public final class FamilyObjective {

    private FamilyObjective() {}

    /**
     * Values a plan by terms. Whether the plan keeps to the visit lengths and the gap rule is not asked here; see
     * {@link VisitRules}.
     *
     * @param problem the family's problem
     * @param quanta planned quanta per day, the first entry for day 1; their sum at most {@code problem.toPlan()}
     * @return what the plan costs, by term
     * @throws IllegalArgumentException when the plan has another number of days or more quanta than there are to plan
     */
    public static CostTerms of(FamilyProblem problem, List<Integer> quanta) {
        List<CareDay> days = problem.days();
        if (quanta.size() != days.size()) {
            throw new IllegalArgumentException(
                    "quanta has " + quanta.size() + " entries: give one for each of the " + days.size() + " days");
        }
        ObjectiveWeights weights = problem.weights();
        long deviation = 0;
        long move = 0;
        long flip = 0;
        long price = 0;
        int planned = 0;
        for (int i = 0; i < days.size(); i++) {
            CareDay day = days.get(i);
            int amount = quanta.get(i);
            planned = Math.addExact(planned, amount);
            if (day.isOpen()) {
                deviation = Math.addExact(deviation, deviation(weights, day, amount));
                move = Math.addExact(move, move(weights, day, amount));
                flip = Math.addExact(flip, flip(weights, day, amount));
                price = Math.addExact(price, price(day, amount));
            }
        }
        int missing = problem.toPlan() - planned;
        if (missing < 0) {
            throw new IllegalArgumentException("quanta add up to " + planned + ": plan at most the " + problem.toPlan()
                    + " quanta that are still to plan");
        }
        return new CostTerms(
                deviation,
                move,
                flip,
                missing(weights, problem.indicated(), problem.protectedCase(), missing),
                guarantee(weights, problem.toGuarantee() - planned),
                price);
    }

    /**
     * A value that no plan of a problem exceeds: each day at its dearest, and no quantum of the shortfall spared.
     *
     * @throws ArithmeticException when that value does not fit a {@code long}
     */
    static long worstValue(
            List<CareDay> days,
            int indicated,
            int toPlan,
            int toGuarantee,
            boolean protectedCase,
            ObjectiveWeights weights) {
        long worst = Math.addExact(missing(weights, indicated, protectedCase, toPlan), guarantee(weights, toGuarantee));
        for (CareDay day : days) {
            if (day.isOpen()) {
                // Between its shortest and longest visit a day's cost is convex, so it is dearest at one of both ends.
                long ends = Math.max(dayCost(weights, day, day.shortest()), dayCost(weights, day, day.longest()));
                worst = Math.addExact(worst, Math.max(dayCost(weights, day, 0), ends));
            }
        }
        return worst;
    }

    private static long dayCost(ObjectiveWeights weights, CareDay day, int amount) {
        long change = Math.addExact(move(weights, day, amount), flip(weights, day, amount));
        return Math.addExact(Math.addExact(deviation(weights, day, amount), price(day, amount)), change);
    }

    private static long deviation(ObjectiveWeights weights, CareDay day, int amount) {
        long off = 100L * amount - day.wish();
        return Math.multiplyExact(weights.deviation(), Math.multiplyExact(off, off));
    }

    private static long move(ObjectiveWeights weights, CareDay day, int amount) {
        if (day.inForce().isEmpty()) {
            return 0;
        }
        long perQuantum = day.soon() ? weights.moveSoon() : weights.move();
        return Math.multiplyExact(perQuantum, Math.abs(amount - day.inForce().getAsInt()));
    }

    private static long flip(ObjectiveWeights weights, CareDay day, int amount) {
        if (day.inForce().isEmpty() || (amount == 0) == (day.inForce().getAsInt() == 0)) {
            return 0;
        }
        return day.soon() ? weights.flipSoon() : weights.flip();
    }

    private static long price(CareDay day, int amount) {
        return Math.multiplyExact(day.price(), amount);
    }

    private static long missing(ObjectiveWeights weights, int indicated, boolean protectedCase, int missing) {
        int firstTenth = Math.min(missing, indicated / 10);
        int toQuarter = Math.min(missing, indicated / 4) - firstTenth;
        int beyond = missing - firstTenth - toQuarter;
        long cost = Math.multiplyExact(weights.missingFirstTenth(), firstTenth);
        cost = Math.addExact(cost, Math.multiplyExact(weights.missingToQuarter(), toQuarter));
        cost = Math.addExact(cost, Math.multiplyExact(weights.missingBeyond(), beyond));
        return protectedCase ? Math.multiplyExact(cost, weights.protectedFactor()) : cost;
    }

    private static long guarantee(ObjectiveWeights weights, int below) {
        return below <= 0 ? 0 : Math.multiplyExact(weights.guarantee(), below);
    }
}
