package nl.kraamflex.bench.region;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.bench.family.PlainFamily;

/** What a plan of a region is worth to Timefold; only the family and the date that change are valued again. */
public final class VisitScore implements IncrementalScoreCalculator<VisitDays, HardSoftScore> {
    private List<PlainFamily> families = new ArrayList<>();
    private List<int[]> quanta = new ArrayList<>();
    private List<Integer> capacity = new ArrayList<>();
    private int[] used = {};
    private long[] costs = {};
    private int[] excesses = {};
    private long uncoveredWeight;
    private long cost;
    private long excess;
    private long uncovered;

    @Override
    public void resetWorkingSolution(VisitDays plan) {
        families = plan.families();
        quanta = plan.quanta();
        capacity = plan.problem().capacity();
        uncoveredWeight = plan.problem().weights().uncovered();
        used = new int[capacity.size()];
        costs = new long[families.size()];
        excesses = new int[families.size()];
        cost = 0;
        excess = 0;
        uncovered = 0;
        for (VisitDay day : plan.getDays()) {
            used[day.date()] += day.quantaOrNone();
        }
        for (int d = 0; d < used.length; d++) {
            uncovered += uncoveredOn(d);
        }
        for (int f = 0; f < costs.length; f++) {
            value(f);
        }
    }

    private long uncoveredOn(int date) {
        return Math.max(0, used[date] - capacity.get(date));
    }

    private void value(int f) {
        cost -= costs[f];
        excess -= excesses[f];
        costs[f] = families.get(f).value(quanta.get(f));
        excesses[f] = families.get(f).excess(quanta.get(f));
        cost += costs[f];
        excess += excesses[f];
    }

    @Override
    public void beforeVariableChanged(Object entity, String variableName) {
        // Only what a day has become counts; what it was is known here.
    }

    @Override
    public void afterVariableChanged(Object entity, String variableName) {
        VisitDay day = (VisitDay) entity;
        int[] ofFamily = quanta.get(day.family());
        uncovered -= uncoveredOn(day.date());
        used[day.date()] += day.quantaOrNone() - ofFamily[day.openDay()];
        uncovered += uncoveredOn(day.date());
        ofFamily[day.openDay()] = day.quantaOrNone();
        value(day.family());
    }

    @Override
    public HardSoftScore calculateScore() {
        return HardSoftScore.of(-excess, -(cost + uncoveredWeight * uncovered));
    }
}
