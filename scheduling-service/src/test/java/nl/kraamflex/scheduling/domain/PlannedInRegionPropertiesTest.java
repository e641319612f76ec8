package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kraamflex.scheduling.domain.PlanningOutcome.NotPlannable;
import nl.kraamflex.scheduling.domain.PlanningOutcome.Planned;
import nl.kraamflex.scheduling.domain.RandomCases.Drawn;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.FamilySolver;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;

/** What holds of a case that shares its hours with others, whatever was arranged, wished, closed and delivered. */
@Label("For every case in a region")
class PlannedInRegionPropertiesTest {
    private static final String SEED = "1142";
    private static final UUID REGION_PLAN = new UUID(0, 7);
    private static final ObjectiveWeights WEIGHTS = DaysOfCare.SETTINGS.weights();

    private final Planner planner = new Planner(ScheduleScenario.LAW);
    private final FamilySolver solver = new FamilySolver();

    @Provide
    Arbitrary<Drawn> cases() {
        return Arbitraries.longs().between(0, 1_000_000_000).map(RandomCases::of);
    }

    @Property(tries = 500, seed = SEED)
    @Label("whoever can be planned alone can be planned with others")
    void whoeverCanBePlannedAloneCanBePlannedWithOthers(@ForAll("cases") Drawn drawn) {
        Assume.that(planner.plan(drawn.schedule(), PlanCause.FAMILY_ASKS, drawn.now()) instanceof Planned);

        FamilyInRegion inRegion = planner.inRegion(drawn.schedule(), WEIGHTS, drawn.now());

        assertThat(inRegion).isInstanceOf(FamilyInRegion.Planning.class);
    }

    @Property(tries = 500, seed = SEED)
    @Label(
            "what is proposed where hours are not short stands as a plan that names the region's and says what it leaves to others")
    void whatIsProposedStandsAsAPlan(@ForAll("cases") Drawn drawn) {
        List<Integer> quanta = bestIn(problem(drawn)).quanta();
        PlanningOutcome outcome = planner.asProposed(drawn.schedule(), quanta, REGION_PLAN, drawn.now());
        Assume.that(outcome instanceof Planned);

        Plan plan = ((Planned) outcome).plan();

        assertThat(plan.days())
                .extracting(day -> day.minutes() / QuarterHours.MINUTES)
                .containsExactlyElementsOf(quanta);
        assertThat(plan.region()).isNotNull().extracting(RegionOrigin::planId).isEqualTo(REGION_PLAN);
        assertThat(plan.lowerBound()).isLessThanOrEqualTo(plan.value());
    }

    @Property(tries = 500, seed = SEED)
    @Label("days without a visit that must take place are no plan")
    void daysWithoutARequiredVisitAreNoPlan(@ForAll("cases") Drawn drawn) {
        FamilyProblem problem = problem(drawn);
        Assume.that(problem.days().getLast().kind() == DayKind.REQUIRED);

        PlanningOutcome outcome = planner.asProposed(
                drawn.schedule(), Collections.nCopies(problem.days().size(), 0), REGION_PLAN, drawn.now());

        assertThat(outcome).isInstanceOf(NotPlannable.class);
    }

    private FamilyProblem problem(Drawn drawn) {
        FamilyInRegion inRegion = planner.inRegion(drawn.schedule(), WEIGHTS, drawn.now());
        Assume.that(inRegion instanceof FamilyInRegion.Planning);
        return ((FamilyInRegion.Planning) inRegion).problem();
    }

    private FamilyPlan bestIn(FamilyProblem problem) {
        return (FamilyPlan) solver.solve(problem);
    }
}
