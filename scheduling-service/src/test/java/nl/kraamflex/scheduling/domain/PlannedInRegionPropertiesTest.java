package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.IntToLongFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
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
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.region.FamilyShare;
import nl.kraamflex.scheduling.domain.region.RegionStanding;
import nl.kraamflex.scheduling.domain.region.Reserved;

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

    @Property(tries = 500, seed = SEED)
    @Label(
            "a region with hours in plenty gives a case the plan it has by itself, and says that it is a part of the region's")
    void hoursInPlentyGiveThePlanByItself(@ForAll("cases") Drawn drawn) {
        PlanningOutcome alone = planner.plan(drawn.schedule(), PlanCause.FAMILY_ASKS, drawn.now());

        PlannedInRegion within = within(drawn, _ -> 1_000_000, _ -> 0);

        switch (alone) {
            case NotPlannable none -> assertThat(within.outcome()).isEqualTo(none);
            case Planned(Plan plan, var collisions) -> {
                Planned planned = (Planned) within.outcome();
                assertThat(planned.plan().days()).isEqualTo(plan.days());
                assertThat(planned.plan().cause()).isEqualTo(plan.cause());
                assertThat(planned.plan().region()).isNotNull();
                assertThat(planned.collisions()).isEqualTo(collisions);
            }
        }
    }

    @Property(tries = 500, seed = SEED)
    @Label(
            "whatever hours a region has left and whatever they cost, whoever can be planned alone has a plan, which the bound allows")
    void whateverIsLeftThereIsAPlan(@ForAll("cases") Drawn drawn, @ForAll long seed) {
        Assume.that(planner.plan(drawn.schedule(), PlanCause.FAMILY_ASKS, drawn.now()) instanceof Planned);
        SplittableRandom random = new SplittableRandom(seed);
        List<Integer> capacity = random.ints(60, 0, 40).boxed().toList();
        List<Long> prices = random.longs(60, 0, 2_000_000).boxed().toList();

        PlannedInRegion within = within(drawn, capacity::get, prices::get);

        Plan plan = ((Planned) within.outcome()).plan();
        FamilyShare share = Objects.requireNonNull(within.share());
        assertThat(share.quanta())
                .containsExactlyElementsOf(plan.days().stream()
                        .map(day -> day.minutes() / QuarterHours.MINUTES)
                        .toList());
        long priced = IntStream.range(0, share.quanta().size())
                .mapToLong(k -> share.quanta().get(k) * prices.get(k))
                .sum();
        assertThat(share.pricedMinimum()).isLessThanOrEqualTo(share.value() + priced);
        assertThat(plan.lowerBound()).isLessThanOrEqualTo(plan.value());
    }

    /** The case within a region whose dates begin with its birth. */
    private PlannedInRegion within(Drawn drawn, IntUnaryOperator capacity, IntToLongFunction price) {
        Birth birth = Objects.requireNonNull(drawn.schedule().facts().birth());
        List<DateShare> dates = IntStream.range(0, 60)
                .mapToObj(d -> new DateShare(birth.date().plusDays(d), capacity.applyAsInt(d), 0, price.applyAsLong(d)))
                .toList();
        return planner.planWithin(
                drawn.schedule(),
                PlanCause.FAMILY_ASKS,
                Set.of(),
                RegionStanding.withoutFamilies(WEIGHTS, dates),
                Reserved.NOTHING,
                REGION_PLAN,
                drawn.now());
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
