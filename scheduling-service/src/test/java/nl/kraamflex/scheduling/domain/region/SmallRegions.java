package nl.kraamflex.scheduling.domain.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.FamilySolver;
import nl.kraamflex.scheduling.domain.distribution.GapRule;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;

/** Made-up regions from a seed, in which every family has a plan by itself. */
final class SmallRegions {

    static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    static final ObjectiveWeights WEIGHTS = new ObjectiveWeights(
            1, 4_000, 16_000, 40_000, 160_000, 800_000, 1_200_000, 1_600_000, 4, 40_000_000, 1_000_000_000);

    private final Random random;

    SmallRegions(long seed) {
        this.random = new Random(seed);
    }

    /** Two or three families of a few days and quanta, so that all plans can be tried. */
    RegionProblem tiny() {
        int dates = random.nextInt(2, 5);
        ObjectiveWeights weights = random.nextBoolean() ? WEIGHTS : coarse();
        List<RegionFamily> families = new ArrayList<>();
        int wanted = random.nextInt(2, 4);
        while (families.size() < wanted) {
            int length = random.nextInt(1, 4);
            int offset = random.nextInt(-1, dates - length + 1);
            int indicated = random.nextInt(2, 9);
            List<CareDay> days = new ArrayList<>();
            for (int k = 0; k < length; k++) {
                int shortest = random.nextInt(1, 4);
                int kind = offset + k < 0 ? 9 : random.nextInt(10);
                days.add(
                        kind >= 9
                                ? CareDay.blocked()
                                : new CareDay(
                                        kind < 2 ? DayKind.REQUIRED : DayKind.OPTIONAL,
                                        shortest,
                                        shortest + random.nextInt(0, 4),
                                        random.nextInt(0, 500),
                                        random.nextInt(3) == 0
                                                ? OptionalInt.of(random.nextInt(0, 5))
                                                : OptionalInt.empty(),
                                        random.nextBoolean(),
                                        0));
            }
            int toPlan = random.nextInt(1, indicated + 1);
            add(families, offset, days, indicated, toPlan, random.nextInt(0, toPlan + 1), weights);
        }
        return problem(families, dates, 5, weights);
    }

    /** Families of the size that occurs in practice. */
    RegionProblem lifeSized(int count, int capacityPercent) {
        int dates = 16;
        List<RegionFamily> families = new ArrayList<>();
        long demand = 0;
        while (families.size() < count) {
            int offset = random.nextInt(0, dates - 8);
            int toPlan = random.nextInt(96, 200);
            List<CareDay> days = new ArrayList<>();
            for (int k = 0; k < 8; k++) {
                int wish = toPlan * (8 - k * 4 / 8) * 100 / 52 + random.nextInt(-200, 200);
                CareDay day = random.nextInt(3) == 0
                        ? CareDay.required(12, 32, Math.max(0, wish))
                        : CareDay.optional(12, 32, Math.max(0, wish));
                days.add(random.nextInt(3) == 0 ? day.withInForce(random.nextInt(12, 33)) : day);
            }
            if (add(families, offset, days, toPlan, toPlan, 96, WEIGHTS)) {
                demand += toPlan;
            }
        }
        return problem(families, dates, (int) (2 * demand * capacityPercent / 100 / dates), WEIGHTS);
    }

    private boolean add(
            List<RegionFamily> families,
            int offset,
            List<CareDay> days,
            int indicated,
            int toPlan,
            int toGuarantee,
            ObjectiveWeights weights) {
        FamilyProblem problem = new FamilyProblem(
                days,
                indicated,
                toPlan,
                toGuarantee,
                new GapRule(random.nextInt(0, 3), random.nextInt(1, 4)),
                random.nextInt(4) == 0 ? OptionalInt.of(random.nextInt(0, 2)) : OptionalInt.empty(),
                random.nextInt(4) == 0,
                weights);
        if (new FamilySolver().solve(problem) instanceof FamilyPlan) {
            families.add(new RegionFamily("family " + families.size(), FIRST.plusDays(offset), problem));
            return true;
        }
        return false;
    }

    private RegionProblem problem(List<RegionFamily> families, int dates, int mostCapacity, ObjectiveWeights weights) {
        List<Integer> capacity = new ArrayList<>();
        for (int d = 0; d < dates; d++) {
            capacity.add(random.nextInt(0, mostCapacity + 1));
        }
        return new RegionProblem(families, FIRST, capacity, weights);
    }

    private ObjectiveWeights coarse() {
        long missing = 10_000L * random.nextInt(0, 6);
        return new ObjectiveWeights(
                random.nextInt(0, 2),
                10_000L * random.nextInt(0, 3),
                20_000L * random.nextInt(0, 3),
                10_000L * random.nextInt(0, 5),
                20_000L * random.nextInt(0, 5),
                missing,
                missing + 10_000,
                missing + 20_000,
                random.nextInt(1, 4),
                10_000L * random.nextInt(0, 9),
                1_000_000);
    }

    static RegionPlan solve(RegionProblem problem, int threads, long steps) {
        return switch (new RegionSolver(threads).solve(problem, SearchLimits.steps(steps))) {
            case RegionPlan plan -> plan;
            case FamiliesWithoutPlan refused -> throw new AssertionError("expected a plan: " + refused);
        };
    }
}
