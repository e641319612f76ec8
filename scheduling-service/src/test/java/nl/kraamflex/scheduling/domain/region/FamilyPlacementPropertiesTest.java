package nl.kraamflex.scheduling.domain.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;

/** The last family of a made-up region comes, changes or leaves after the others were planned. */
class FamilyPlacementPropertiesTest {

    private static final long STEPS = 4_000;

    private final FamilyPlacement placement = new FamilyPlacement();

    @Property(tries = 60)
    void value_bound_and_use_are_those_of_the_region_computed_anew(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 30) int families,
            @ForAll @IntRange(max = 130) int percent) {
        RegionProblem whole = new SmallRegions(seed).lifeSized(families, percent);
        RegionPlan plan = SmallRegions.solve(Standings.withoutLast(whole), 2, STEPS);

        FamilyPlaced placed = Standings.placed(placement.place(RegionStanding.of(plan), Standings.last(whole)));

        assertThat(Standings.faults(whole, Standings.quanta(plan, placed.plan()), placed.standing()))
                .isEmpty();
    }

    @Property(tries = 60)
    void taking_away_what_was_added_gives_the_state_back(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 12) int families,
            @ForAll @IntRange(max = 130) int percent) {
        RegionProblem whole = new SmallRegions(seed).lifeSized(families, percent);
        RegionStanding before = RegionStanding.of(SmallRegions.solve(Standings.withoutLast(whole), 2, STEPS));
        FamilyPlaced placed = Standings.placed(placement.place(before, Standings.last(whole)));

        RegionStanding after = placement.withdraw(placed.standing(), placed.planned());

        assertThat(after).isEqualTo(before);
    }

    @Property(tries = 60)
    void a_family_of_the_plan_that_leaves_takes_its_cost_its_hours_and_its_part_of_the_bound_along(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 30) int families,
            @ForAll @IntRange(max = 130) int percent) {
        RegionProblem whole = new SmallRegions(seed).lifeSized(families, percent);
        RegionPlan plan = SmallRegions.solve(whole, 2, STEPS);
        PlannedFamily leaving = PlannedFamily.allOf(plan).getLast();

        RegionStanding standing = placement.withdraw(RegionStanding.of(plan), leaving);

        List<List<Integer>> left =
                plan.families().stream().map(FamilyPlan::quanta).toList().subList(0, families - 1);
        assertThat(Standings.faults(Standings.withoutLast(whole), left, standing))
                .isEmpty();
    }

    @Property(tries = 60)
    void a_changed_family_is_valued_as_it_is_now(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 30) int families,
            @ForAll @IntRange(max = 130) int percent) {
        // Given a family for which the clinician indicates eight hours more
        RegionProblem problem = new SmallRegions(seed).lifeSized(families, percent);
        RegionPlan plan = SmallRegions.solve(problem, 2, STEPS);
        PlannedFamily former = PlannedFamily.allOf(plan).getLast();
        RegionFamily changed = Standings.withMoreIndicated(former.family(), 32);
        // When
        FamilyPlaced placed = Standings.placed(placement.replace(RegionStanding.of(plan), former, changed));
        // Then
        RegionProblem now = Standings.with(Standings.allButLast(problem), changed, problem);
        List<List<Integer>> quanta = new ArrayList<>(
                plan.families().stream().map(FamilyPlan::quanta).toList().subList(0, families - 1));
        quanta.add(placed.plan().quanta());
        assertThat(Standings.faults(now, quanta, placed.standing())).isEmpty();
    }

    @Property(tries = 150)
    void no_best_plan_of_the_region_lies_below_the_bound_or_above_the_value(@ForAll long seed) {
        // Given a region that is solved to the proof, by prices or by search
        RegionProblem whole = new SmallRegions(seed).tiny();
        RegionPlan plan = SmallRegions.solve(Standings.withoutLast(whole), 1, 1_000_000);
        // When
        RegionStanding standing = Standings.placed(placement.place(RegionStanding.of(plan), Standings.last(whole)))
                .standing();
        // Then
        long best = SmallRegions.solve(whole, 1, 1_000_000).value();
        assertThat(best).isBetween(standing.lowerBound(), standing.value());
    }

    @Property(tries = 100)
    void other_caregiver_hours_on_a_date_count_as_in_the_region_computed_anew(
            @ForAll long seed, @ForAll @IntRange(max = 60) int capacity) {
        RegionProblem problem = new SmallRegions(seed).tiny();
        RegionPlan plan = SmallRegions.solve(problem, 1, 1_000_000);

        RegionStanding standing = RegionStanding.of(plan).withCapacity(problem.firstDate(), capacity);

        List<Integer> changed = new ArrayList<>(problem.capacity());
        changed.set(0, capacity);
        RegionProblem now = new RegionProblem(problem.families(), problem.firstDate(), changed, problem.weights());
        assertThat(Standings.faults(
                        now, plan.families().stream().map(FamilyPlan::quanta).toList(), standing))
                .isEmpty();
        assertThat(SmallRegions.solve(now, 1, 1_000_000).value()).isBetween(standing.lowerBound(), standing.value());
    }

    @Property(tries = 200)
    void the_family_gets_the_best_of_all_its_plans(@ForAll long seed) {
        // Given a region that keeps some hours free at some price
        RegionProblem whole = new SmallRegions(seed).tiny();
        RegionStanding standing = RegionStanding.of(SmallRegions.solve(Standings.withoutLast(whole), 1, 500));
        RegionFamily family = Standings.last(whole);
        // When
        FamilyPlan plan = Standings.placed(placement.place(standing, family)).plan();
        // Then
        Tried tried = new Tried(standing, family);
        tried.tryDays(new ArrayList<>());
        assertThat(plan.quanta()).isEqualTo(tried.best);
    }

    /** Tries every plan of one family against the hours that a region has left. */
    private static final class Tried {

        private final RegionStanding standing;
        private final RegionFamily family;
        private final PlainRegion alone;
        private List<Integer> best = List.of();
        private long least = Long.MAX_VALUE;

        Tried(RegionStanding standing, RegionFamily family) {
            this.standing = standing;
            this.family = family;
            List<Integer> free = standing.dates().stream()
                    .map(date -> Math.max(0, date.capacity() - date.used()))
                    .toList();
            this.alone = new PlainRegion(new RegionProblem(
                    List.of(family), standing.dates().getFirst().date(), free, standing.weights()));
        }

        private void tryDays(List<Integer> begun) {
            int k = begun.size();
            if (k == family.problem().days().size()) {
                if (alone.breaches(List.of(begun)).isEmpty()) {
                    keepCheaper(begun);
                }
                return;
            }
            CareDay day = family.problem().days().get(k);
            for (int x = 0; x <= (day.isOpen() ? day.longest() : 0); x++) {
                begun.add(x);
                tryDays(begun);
                begun.removeLast();
            }
        }

        /** Free hours cost no more than the guarantee is worth, so that no price keeps them from it. */
        private long charge(DateShare date, int quanta) {
            int free = Math.min(quanta, Math.max(0, date.capacity() - date.used()));
            long price = date.pricePerQuantum();
            return Math.min(price, standing.weights().guarantee()) * free + price * (quanta - free);
        }

        /** Plans come in lexicographically rising order, so the last of the cheapest is the one wanted. */
        private void keepCheaper(List<Integer> quanta) {
            long value = alone.value(List.of(quanta));
            for (int k = 0; k < quanta.size(); k++) {
                if (quanta.get(k) > 0) {
                    int d = (int) standing.positionOf(family.dateOf(k + 1));
                    value += charge(standing.dates().get(d), quanta.get(k));
                }
            }
            if (value <= least) {
                least = value;
                best = List.copyOf(quanta);
            }
        }
    }

    /** Reads a standing against the region computed anew. */
    private static final class Standings {

        private static List<RegionFamily> allButLast(RegionProblem problem) {
            return problem.families().subList(0, problem.families().size() - 1);
        }

        private static RegionFamily last(RegionProblem problem) {
            return problem.families().getLast();
        }

        private static RegionProblem withoutLast(RegionProblem problem) {
            return new RegionProblem(allButLast(problem), problem.firstDate(), problem.capacity(), problem.weights());
        }

        private static RegionProblem with(List<RegionFamily> families, RegionFamily one, RegionProblem like) {
            List<RegionFamily> all = new ArrayList<>(families);
            all.add(one);
            return new RegionProblem(all, like.firstDate(), like.capacity(), like.weights());
        }

        private static RegionFamily withMoreIndicated(RegionFamily family, int quanta) {
            FamilyProblem problem = family.problem();
            return new RegionFamily(
                    family.key(),
                    family.birthDate(),
                    new FamilyProblem(
                            problem.days(),
                            problem.indicated() + quanta,
                            problem.toPlan() + quanta,
                            problem.toGuarantee(),
                            problem.gapRule(),
                            problem.daysSinceLastVisit(),
                            problem.protectedCase(),
                            problem.weights()));
        }

        private static FamilyPlaced placed(PlacingOutcome outcome) {
            return switch (outcome) {
                case FamilyPlaced placed -> placed;
                case FamilyNotPlaced refused -> throw new AssertionError("expected a plan: " + refused);
            };
        }

        private static List<List<Integer>> quanta(RegionPlan plan, FamilyPlan last) {
            List<List<Integer>> quanta = new ArrayList<>(
                    plan.families().stream().map(FamilyPlan::quanta).toList());
            quanta.add(last.quanta());
            return quanta;
        }

        private static List<String> faults(RegionProblem problem, List<List<Integer>> quanta, RegionStanding standing) {
            PlainRegion plain = new PlainRegion(problem);
            List<String> faults = new ArrayList<>(plain.breaches(quanta));
            List<Long> prices =
                    standing.dates().stream().map(DateShare::pricePerQuantum).toList();
            expect(faults, "value", plain.value(quanta), standing.value());
            expect(faults, "priceBound", plain.priceBound(prices), standing.priceBound());
            long shortfallAndUncovered = 0;
            for (int f = 0; f < quanta.size(); f++) {
                var terms = FamilyPlan.of(problem.families().get(f).problem(), quanta.get(f))
                        .terms();
                shortfallAndUncovered += terms.missing() + terms.guarantee();
            }
            expect(faults, "shortfall", shortfallAndUncovered, standing.shortfallCost());
            for (int d = 0; d < problem.dates(); d++) {
                expect(
                        faults,
                        "used on " + d,
                        used(problem, quanta, d),
                        standing.dates().get(d).used());
                expect(
                        faults,
                        "capacity on " + d,
                        problem.capacity().get(d),
                        standing.dates().get(d).capacity());
            }
            return faults;
        }

        private static long used(RegionProblem problem, List<List<Integer>> quanta, int d) {
            long used = 0;
            for (int f = 0; f < quanta.size(); f++) {
                int k = d - problem.offsetOf(problem.families().get(f));
                used += k >= 0 && k < quanta.get(f).size() ? quanta.get(f).get(k) : 0;
            }
            return used;
        }

        private static void expect(List<String> faults, String what, long expected, long found) {
            if (expected != found) {
                faults.add(what + " is " + found + ", expected " + expected);
            }
        }
    }
}
