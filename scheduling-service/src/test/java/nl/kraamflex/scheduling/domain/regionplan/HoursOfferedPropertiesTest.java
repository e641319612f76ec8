package nl.kraamflex.scheduling.domain.regionplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.FamilySolver;
import nl.kraamflex.scheduling.domain.distribution.GapRule;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionPlan;
import nl.kraamflex.scheduling.domain.region.RegionProblem;
import nl.kraamflex.scheduling.domain.region.RegionSolver;
import nl.kraamflex.scheduling.domain.region.SearchLimits;

/** Hours are kept for births to come, however many, in regions that have just enough for the guarantee. */
class HoursOfferedPropertiesTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-05");
    private static final int DATES = 8;
    private static final ObjectiveWeights WEIGHTS = new ObjectiveWeights(
            1, 4_000, 16_000, 40_000, 160_000, 800_000, 1_200_000, 1_600_000, 4, 40_000_000, 1_000_000_000);

    @Property(tries = 200)
    void keeping_hours_puts_nobody_below_the_guarantee_and_leaves_no_visit_uncovered(@ForAll long seed) {
        Random random = new Random(seed);
        List<RegionFamily> families = families(random);
        RegionProblem region = new RegionProblem(families, FIRST, justEnough(families, random), WEIGHTS);

        HoursOffered offered = HoursOffered.of(region, date -> 1000);

        RegionPlan plan = (RegionPlan)
                new RegionSolver(1).solve(region.withCapacity(offered.quanta()), SearchLimits.steps(1_000_000));
        assertThat(plan.families()).extracting(FamilyPlan::belowGuarantee).containsOnly(0);
        assertThat(plan.dates()).extracting(DateShare::uncovered).containsOnly(0);
    }

    @Property(tries = 200)
    void no_more_is_kept_than_wished_and_than_there_is(@ForAll long seed) {
        Random random = new Random(seed);
        List<RegionFamily> families = families(random);
        List<Integer> left = random.ints(DATES, 0, 100).boxed().toList();
        int wished = random.nextInt(60);

        HoursOffered offered = HoursOffered.of(new RegionProblem(families, FIRST, left, WEIGHTS), date -> wished);

        for (int d = 0; d < DATES; d++) {
            int kept = HeldBack.on(FIRST.plusDays(d), offered.heldBack());
            assertThat(kept).isBetween(0, wished);
            assertThat(offered.quanta().get(d)).isNotNegative().isEqualTo(left.get(d) - kept);
        }
    }

    /** What the families' guaranteed hours take where they lie for some reason, and now and then more. */
    private static List<Integer> justEnough(List<RegionFamily> families, Random random) {
        Integer[] quanta = new Integer[DATES];
        Arrays.setAll(quanta, d -> random.nextInt(6) > 0 ? 0 : random.nextInt(80));
        for (RegionFamily family : families) {
            List<Integer> plan = somewhere(family.problem().limitedToGuarantee(), random);
            for (int i = 0; i < plan.size(); i++) {
                if (plan.get(i) > 0) {
                    quanta[(int) FIRST.until(family.dateOf(i + 1), ChronoUnit.DAYS)] += plan.get(i);
                }
            }
        }
        return List.of(quanta);
    }

    private static List<Integer> somewhere(FamilyProblem problem, Random random) {
        List<Long> prices =
                random.longs(problem.days().size(), 0, 10_000_000).boxed().toList();
        return ((FamilyPlan) new FamilySolver().solve(problem.withPrices(prices))).quanta();
    }

    private static List<RegionFamily> families(Random random) {
        List<RegionFamily> families = new ArrayList<>();
        int wanted = random.nextInt(1, 5);
        while (families.size() < wanted) {
            int offset = random.nextInt(0, 4);
            List<CareDay> days = new ArrayList<>();
            for (int day = offset; day < DATES; day++) {
                int wish = random.nextInt(1200, 3200);
                days.add(
                        switch (random.nextInt(6)) {
                            case 0 -> CareDay.blocked();
                            case 1, 2 -> CareDay.optional(12, 32, wish);
                            default -> CareDay.required(12, 32, wish);
                        });
            }
            int toPlan = random.nextInt(96, 197);
            FamilyProblem problem = new FamilyProblem(
                    days,
                    toPlan,
                    toPlan,
                    96,
                    new GapRule(random.nextInt(0, 3), random.nextInt(1, 6)),
                    OptionalInt.empty(),
                    false,
                    WEIGHTS);
            boolean reachable = days.stream()
                            .filter(CareDay::isOpen)
                            .mapToInt(CareDay::longest)
                            .sum()
                    >= 96;
            if (reachable && new FamilySolver().solve(problem) instanceof FamilyPlan) {
                families.add(new RegionFamily("family " + families.size(), FIRST.plusDays(offset), problem));
            }
        }
        return families;
    }
}
