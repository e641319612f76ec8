package nl.kraamflex.bench.region;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An open day of a family as Timefold changes it. */
@PlanningEntity
public class VisitDay {
    private final int family;
    private final int openDay;
    private final int date;
    private final List<Integer> amounts;
    private @Nullable Integer quanta;

    /** For Timefold, which makes copies. */
    public VisitDay() {
        this(0, 0, 0, List.of());
    }

    VisitDay(int family, int openDay, int date, List<Integer> amounts) {
        this.family = family;
        this.openDay = openDay;
        this.date = date;
        this.amounts = amounts;
    }

    int family() {
        return family;
    }

    int openDay() {
        return openDay;
    }

    int date() {
        return date;
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

    int quantaOrNone() {
        return quanta == null ? 0 : quanta;
    }
}
