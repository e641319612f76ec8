package nl.kraamflex.bench.region;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.FamilySolver;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionPlan;
import nl.kraamflex.scheduling.domain.region.RegionProblem;
import nl.kraamflex.scheduling.domain.region.SearchLimits;
import org.jspecify.annotations.Nullable;

/**
 * A region the morning after it was planned: with the same caregivers, and with the plan of yesterday in force for all families but those
 * that came since. A tenth of the families changed: they came since, are indicated other hours, or cannot have a visit on a day any more
 * that was open yesterday. That plan is as good as a service keeps to, and no better.
 */
final class PlanOfYesterday {
    private static final int PERCENT = 100;
    private static final int PERCENT_CHANGED = 10;
    private static final int KINDS_OF_CHANGE = 3;
    private static final int FEWEST_OTHER_QUANTA = 16;
    private static final int SPREAD_OF_OTHER_QUANTA = 17;
    private static final int GAP_PER_MILLION = 1_000;
    private static final long STEPS_PER_FAMILY = 100;

    private final Random random;
    private final int nearDays;
    private final FamilySolver solver = new FamilySolver();

    /**
     * What happened since is drawn.
     *
     * @param nearDays on how many dates from the first on a change comes at short notice
     */
    PlanOfYesterday(Random random, int nearDays) {
        this.random = random;
        this.nearDays = nearDays;
    }

    /**
     * A family yesterday and today.
     *
     * @param yesterday null when it came since
     */
    private record Since(@Nullable RegionFamily yesterday, RegionFamily today) {}

    /**
     * Puts a plan in force.
     *
     * @param region without a plan
     * @return the region of today
     */
    RegionProblem inForce(RegionProblem region) {
        List<Since> all = region.families().stream().map(this::since).toList();
        List<RegionFamily> yesterday =
                all.stream().map(Since::yesterday).filter(Objects::nonNull).toList();
        if (yesterday.isEmpty()) {
            return region;
        }
        SearchLimits limits = new SearchLimits(GAP_PER_MILLION, STEPS_PER_FAMILY * yesterday.size(), () -> false);
        RegionPlan plan = Solving.plan(with(region, yesterday), 1, limits);
        Map<String, FamilyPlan> plans = new HashMap<>();
        for (int f = 0; f < yesterday.size(); f++) {
            plans.put(yesterday.get(f).key(), plan.families().get(f));
        }
        return with(
                region,
                all.stream()
                        .map(Since::today)
                        .map(family -> plans.containsKey(family.key())
                                ? inForce(family, region.offsetOf(family), plans.get(family.key()))
                                : family)
                        .toList());
    }

    private static RegionProblem with(RegionProblem region, List<RegionFamily> families) {
        return new RegionProblem(families, region.firstDate(), region.capacity(), region.weights());
    }

    private Since since(RegionFamily family) {
        if (random.nextInt(PERCENT) >= PERCENT_CHANGED) {
            return new Since(family, family);
        }
        FamilyProblem problem = family.problem();
        return switch (random.nextInt(KINDS_OF_CHANGE)) {
            case 0 -> new Since(null, family);
            case 1 -> new Since(with(family, withOtherHours(problem)), family);
            default -> new Since(family, with(family, withoutOneDay(problem)));
        };
    }

    private static RegionFamily with(RegionFamily family, FamilyProblem problem) {
        return new RegionFamily(family.key(), family.birthDate(), problem);
    }

    private FamilyProblem withOtherHours(FamilyProblem problem) {
        int other = FEWEST_OTHER_QUANTA + random.nextInt(SPREAD_OF_OTHER_QUANTA);
        boolean fewer = random.nextBoolean();
        if (fewer && problem.toPlan() - other >= problem.toGuarantee()) {
            FamilyProblem before = withHours(problem, -other);
            if (hasPlan(before)) {
                return before;
            }
        }
        return withHours(problem, other);
    }

    private static FamilyProblem withHours(FamilyProblem problem, int more) {
        return new FamilyProblem(
                problem.days(),
                problem.indicated() + more,
                problem.toPlan() + more,
                problem.toGuarantee(),
                problem.gapRule(),
                problem.daysSinceLastVisit(),
                problem.protectedCase(),
                problem.weights());
    }

    /** One day after the first that is open is so no more, unless no plan would be left. */
    private FamilyProblem withoutOneDay(FamilyProblem problem) {
        List<Integer> open = IntStream.range(0, problem.days().size())
                .filter(k -> problem.days().get(k).isOpen())
                .skip(1)
                .boxed()
                .toList();
        if (open.isEmpty()) {
            return problem;
        }
        FamilyProblem without = problem.withDay(open.get(random.nextInt(open.size())) + 1, CareDay.blocked());
        return hasPlan(without) ? without : problem;
    }

    private boolean hasPlan(FamilyProblem problem) {
        return solver.solve(problem) instanceof FamilyPlan;
    }

    private RegionFamily inForce(RegionFamily family, int offset, FamilyPlan plan) {
        FamilyProblem problem = family.problem();
        for (int k = 0; k < plan.quanta().size(); k++) {
            CareDay day = problem.days().get(k);
            if (day.isOpen()) {
                CareDay planned = day.withInForce(plan.quanta().get(k));
                problem = problem.withDay(k + 1, offset + k < nearDays ? planned.withChangesSoon() : planned);
            }
        }
        return with(family, problem);
    }
}
