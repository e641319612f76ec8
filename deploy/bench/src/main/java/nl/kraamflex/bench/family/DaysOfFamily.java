package nl.kraamflex.bench.family;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan of one family as Timefold changes it. */
@PlanningSolution
public class DaysOfFamily {
    private final @Nullable PlainFamily family;
    private List<DayOfVisit> days = new ArrayList<>();
    private @Nullable HardSoftScore score;

    /** For Timefold, which makes copies. */
    public DaysOfFamily() {
        this.family = null;
    }

    DaysOfFamily(PlainFamily family) {
        this.family = family;
        for (int i = 0; i < family.openDays(); i++) {
            days.add(new DayOfVisit(family.amounts(i)));
        }
    }

    PlainFamily family() {
        if (family == null) {
            throw new IllegalStateException("this plan was made without a family");
        }
        return family;
    }

    /** Every open day. */
    @PlanningEntityCollectionProperty
    public List<DayOfVisit> getDays() {
        return days;
    }

    /** Puts copies in their place. */
    public void setDays(List<DayOfVisit> days) {
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

    /** The amounts; days without one yet have none. */
    int[] quanta() {
        int[] quanta = new int[days.size()];
        for (int i = 0; i < quanta.length; i++) {
            Integer amount = days.get(i).getQuanta();
            quanta[i] = amount == null ? 0 : amount;
        }
        return quanta;
    }
}
