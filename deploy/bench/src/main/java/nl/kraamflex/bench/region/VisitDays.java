package nl.kraamflex.bench.region;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.bench.family.PlainFamily;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionProblem;
import org.jspecify.annotations.Nullable;

/** A plan of a region as Timefold changes it. */
@PlanningSolution
public class VisitDays {
    private final @Nullable RegionProblem problem;
    private final List<PlainFamily> families = new ArrayList<>();
    private List<VisitDay> days = new ArrayList<>();
    private @Nullable HardSoftScore score;

    /** For Timefold, which makes copies. */
    public VisitDays() {
        this.problem = null;
    }

    /** A plan to begin with: what each family has when it comes in its turn. */
    VisitDays(RegionProblem problem) {
        this.problem = problem;
        List<List<Integer>> first = EachInTurn.plan(problem);
        for (RegionFamily family : problem.families()) {
            List<Integer> ofFirst = first.get(families.size());
            PlainFamily plain = new PlainFamily(family.problem());
            for (int i = 0; i < plain.openDays(); i++) {
                int date = problem.offsetOf(family) + plain.numberOf(i) - 1;
                VisitDay day = new VisitDay(families.size(), i, date, plain.amounts(i));
                day.setQuanta(ofFirst.get(plain.numberOf(i) - 1));
                days.add(day);
            }
            families.add(plain);
        }
    }

    RegionProblem problem() {
        if (problem == null) {
            throw new IllegalStateException("this plan was made without a region");
        }
        return problem;
    }

    List<PlainFamily> families() {
        return families;
    }

    /** Every open day of every family. */
    @PlanningEntityCollectionProperty
    public List<VisitDay> getDays() {
        return days;
    }

    /** Puts copies in their place. */
    public void setDays(List<VisitDay> days) {
        this.days = days;
    }

    /** What Timefold found the plan to be worth. */
    @PlanningScore
    public @Nullable HardSoftScore getScore() {
        return score;
    }

    /** Says what the plan is worth. */
    public void setScore(@Nullable HardSoftScore score) {
        this.score = score;
    }

    /** Quanta per open day of each family; days without any yet have none. */
    List<int[]> quanta() {
        List<int[]> quanta = new ArrayList<>();
        for (PlainFamily family : families) {
            quanta.add(new int[family.openDays()]);
        }
        for (VisitDay day : days) {
            quanta.get(day.family())[day.openDay()] = day.quantaOrNone();
        }
        return quanta;
    }
}
