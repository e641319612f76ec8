package nl.kraamflex.bench.family;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An open day as Timefold changes it. */
@PlanningEntity
public class DayOfVisit {
    private final List<Integer> amounts;
    private @Nullable Integer quanta;

    /** For Timefold, which makes copies. */
    public DayOfVisit() {
        this(List.of());
    }

    DayOfVisit(List<Integer> amounts) {
        this.amounts = amounts;
    }

    /** What the day can have. */
    @ValueRangeProvider
    public List<Integer> getAmounts() {
        return amounts;
    }

    /** What it has; null before Timefold gave it something. */
    @PlanningVariable
    public @Nullable Integer getQuanta() {
        return quanta;
    }

    /** Gives it another amount. */
    public void setQuanta(@Nullable Integer quanta) {
        this.quanta = quanta;
    }
}
