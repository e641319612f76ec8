package nl.kraamflex.bench.family;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.calculator.EasyScoreCalculator;

/** What a plan is worth to Timefold: first that it is allowed, then what it costs. */
public final class PlanScore implements EasyScoreCalculator<DaysOfFamily, HardSoftScore> {
    @Override
    public HardSoftScore calculateScore(DaysOfFamily plan) {
        int[] quanta = plan.quanta();
        PlainFamily family = plan.family();
        return HardSoftScore.of(-family.excess(quanta), -family.value(quanta));
    }
}
