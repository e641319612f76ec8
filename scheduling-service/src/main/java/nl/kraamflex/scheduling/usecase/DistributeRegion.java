package nl.kraamflex.scheduling.usecase;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.FigureNotPublished;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.domain.Pattern;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.region.RegionOutcome;
import nl.kraamflex.scheduling.domain.region.RegionPlan;
import nl.kraamflex.scheduling.domain.region.RegionProblem;
import nl.kraamflex.scheduling.domain.region.RegionSolver;
import nl.kraamflex.scheduling.domain.region.SearchLimits;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Shares the caregiver hours of a region that a caller describes; stores nothing. A few regions are planned at a time. */
@ApplicationScoped
public class DistributeRegion {
    /** Steps taken when a caller names no number: the search ends there, and the same request has the same answer. */
    public static final long USUAL_STEPS = 1_000_000;

    /** Most steps a caller can ask for. */
    public static final long MOST_STEPS = 1_000_000_000_000L;

    /** Longest search in seconds, whatever a caller asks for. */
    public static final int LONGEST_SECONDS = 60;

    /**
     * How hard to search.
     *
     * @param targetGapPerMillion gap that is good enough, in millionths; 0 for a proof
     * @param steps most steps
     * @param milliseconds longest time, from when the request was read
     */
    public record Effort(int targetGapPerMillion, long steps, int milliseconds) {}

    /**
     * What came of it.
     *
     * @param elapsedMillis from when the request was read until the plan was ready
     */
    public record Distributed(RegionOutcome outcome, long elapsedMillis) {}

    private final DatedLaw law;
    private final Clock clock;
    private final MeterRegistry metrics;
    private final RegionSolver solver;
    private final Semaphore searches;
    private final long waitMillis;

    DistributeRegion(
            DatedLaw law,
            Clock clock,
            MeterRegistry metrics,
            RegionSolver solver,
            @ConfigProperty(name = "kraamflex.region.searches", defaultValue = "2") int searches,
            @ConfigProperty(name = "kraamflex.region.wait-millis", defaultValue = "5000") long waitMillis) {
        this.law = law;
        this.clock = clock;
        this.metrics = metrics;
        this.solver = solver;
        this.searches = new Semaphore(searches, true);
        this.waitMillis = waitMillis;
        metrics.gauge("kraamflex.region.running", this.searches, left -> searches - left.availablePermits());
    }

    /**
     * What holds where a request says nothing.
     *
     * @param asOf date of planning; null for today
     * @throws FigureNotPublished when a figure is not on file for the date
     */
    public PlanningSettings settings(@Nullable LocalDate asOf) {
        return PlanningSettings.on(law, asOf == null ? CareCalendar.dateOf(clock.instant()) : asOf, Pattern.USUAL);
    }

    /**
     * Plans a region.
     *
     * @param problem what to plan
     * @param effort how hard to search
     * @param readAt what {@link System#nanoTime} told when the request was read
     * @param callerIsGone asked between rounds; true ends the search
     * @throws Refused when as many regions are planned already as there may be, and none of them is done soon
     */
    public Distributed of(RegionProblem problem, Effort effort, long readAt, BooleanSupplier callerIsGone) {
        // Not by the clock, which tells the time of day and may stand still or be set.
        long deadline = readAt + TimeUnit.MILLISECONDS.toNanos(effort.milliseconds());
        takePlace();
        try {
            RegionOutcome outcome = solver.solve(
                    problem,
                    new SearchLimits(
                            effort.targetGapPerMillion(),
                            effort.steps(),
                            () -> System.nanoTime() - deadline >= 0 || callerIsGone.getAsBoolean()));
            long nanos = System.nanoTime() - readAt;
            measure(problem, outcome, nanos);
            return new Distributed(outcome, TimeUnit.NANOSECONDS.toMillis(nanos));
        } finally {
            searches.release();
        }
    }

    private void takePlace() {
        try {
            if (searches.tryAcquire(waitMillis, TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        metrics.counter("kraamflex.region.refused").increment();
        throw new Refused(new Refusal.RegionsBeingPlanned());
    }

    private void measure(RegionProblem problem, RegionOutcome outcome, long nanos) {
        String end = outcome instanceof RegionPlan plan ? plan.stoppedBy().name() : "NO_PLAN";
        metrics.timer("kraamflex.region.plan", "end", end).record(nanos, TimeUnit.NANOSECONDS);
        DistributionSummary.builder("kraamflex.region.families")
                .register(metrics)
                .record(problem.families().size());
        if (outcome instanceof RegionPlan plan) {
            DistributionSummary.builder("kraamflex.region.gap")
                    .register(metrics)
                    .record(plan.gap().doubleValue());
        }
    }
}
