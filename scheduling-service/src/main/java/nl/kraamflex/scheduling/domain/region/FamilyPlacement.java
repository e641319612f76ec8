package nl.kraamflex.scheduling.domain.region;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.FamilySolver;
import nl.kraamflex.scheduling.domain.distribution.Infeasible;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;

/**
 * Plans one family in a region that is planned already, after a birth, a discharge or another change, and leaves all
 * other families as they are. The work depends on the family's window only, not on how many families the region has.
 *
 * <p>Of all plans of the family it takes the one that minimises, exactly,
 *
 * <pre>  cost_f(x) + Σ_d min(π_d, wGuarantee) · min(x_d, free_d) + Σ_d (π_d + wUncovered) · max(0, x_d − free_d)</pre>
 *
 * <p>with the region's prices and the quanta that the other families leave free; of equals the lexicographically largest.
 * The price keeps hours for the families for whom the region's plan found them worth more. It keeps none that are free from
 * the guarantee: a quantum that is free is charged {@code wGuarantee} at most, since on a date on which care went uncovered when the region
 * was planned hours are free only once more are given.
 *
 * <p>A quantum that the family had on that date in its plan there is a promise. It is charged half of what the least missing quantum weighs
 * where nobody is left for it, since caregivers are fewer now or others came, and no more than that whatever its price: so the family
 * goes where somebody is free. Where it would lose hours all the same, since they lie far from its wishes, it is charged an eighth, with
 * which by the shipped weights the longest visit on the day least wished is rather kept than missed. Hours of a date that its own change
 * closed are gone.
 *
 * <p>A quantum that is kept for families to come is charged {@code wGuarantee} at least: it is there for the guarantee and for visits that
 * must take place, and for nothing else.
 *
 * <p>Keeps tables between calls and is not safe for use by several threads: give each thread its own.
 */
public final class FamilyPlacement {

    /** What parts of the weight of a missing quantum a promised one is charged, until none is lost. */
    private static final List<Integer> PARTS_OF_MISSING = List.of(2, 8);

    private final FamilySolver solver = new FamilySolver();
    private final long[] charges = new long[FamilyProblem.LONGEST_WINDOW * FamilySolver.CHARGES_PER_DAY];
    private final int[] quanta = new int[FamilyProblem.LONGEST_WINDOW];

    /**
     * Gives a new family its place.
     *
     * @param standing the region
     * @param family a family that it does not have yet
     * @return {@link FamilyPlaced}, or {@link FamilyNotPlaced} when no hours in the world would give it a plan
     * @throws IllegalArgumentException when an open day has no capacity in the region, the weights differ from the
     *     region's, the key came before, or values could exceed 2^62
     */
    public PlacingOutcome place(RegionStanding standing, RegionFamily family) {
        Optional<List<Integer>> best = best(standing, family, Reserved.NOTHING);
        if (best.isPresent()) {
            return put(standing, family, best.get());
        }
        return switch (solver.solve(family.problem())) {
            case Infeasible reason -> new FamilyNotPlaced(family.key(), reason);
            case FamilyPlan plan ->
                throw new IllegalStateException("family " + family.key() + " has plan " + plan.quanta()
                        + " by itself and none in the region: report this");
        };
    }

    /**
     * The plan that {@link #place} would give a family, with what is reserved for it or for others.
     *
     * @param standing the region without the family
     * @param family the family
     * @param reserved quanta that are not simply free
     * @return its quanta per day; empty when no hours in the world would give it a plan
     * @throws IllegalArgumentException as in {@link #place}
     */
    public Optional<List<Integer>> best(RegionStanding standing, RegionFamily family, Reserved reserved) {
        requireFits(standing, family);
        int promised = promised(family, reserved);
        for (int part : PARTS_OF_MISSING) {
            fillCharges(standing, family, charge(standing.weights(), reserved, part));
            if (solver.solve(family.problem(), charges, quanta) == FamilySolver.NO_PLAN) {
                return Optional.empty();
            }
            if (planned(family) >= promised) {
                break;
            }
        }
        return Optional.of(
                Arrays.stream(quanta, 0, family.problem().days().size()).boxed().toList());
    }

    /** Quanta that it had on dates that are open for it, as far as it is still to get as many. */
    private static int promised(RegionFamily family, Reserved reserved) {
        List<CareDay> days = family.problem().days();
        int promised = 0;
        for (int k = 0; k < days.size(); k++) {
            if (days.get(k).isOpen()) {
                promised += Math.min(
                        reserved.forIt().applyAsInt(family.dateOf(k + 1)),
                        days.get(k).longest());
            }
        }
        return Math.min(promised, family.problem().toPlan());
    }

    private int planned(RegionFamily family) {
        return Arrays.stream(quanta, 0, family.problem().days().size()).sum();
    }

    /**
     * Gives a new family a plan that was found otherwise.
     *
     * @param standing the region without the family
     * @param family the family
     * @param plan a feasible plan of it, in quanta per day
     * @return the region with it
     * @throws IllegalArgumentException as in {@link #place}
     */
    public FamilyPlaced put(RegionStanding standing, RegionFamily family, List<Integer> plan) {
        PlannedFamily planned = new PlannedFamily(family, FamilyPlan.of(family.problem(), plan));
        FamilyShare share = share(standing, planned);
        return new FamilyPlaced(planned, share, standing.with(share));
    }

    /**
     * What a family with a plan adds to a region.
     *
     * @param standing the region, of which only prices, dates and the kind of bound matter
     * @param planned the family with a feasible plan
     * @return what it adds
     * @throws IllegalArgumentException as in {@link #place}
     */
    public FamilyShare share(RegionStanding standing, PlannedFamily planned) {
        RegionFamily family = planned.family();
        requireFits(standing, family);
        return new FamilyShare(
                family.key(),
                family.birthDate(),
                planned.plan().quanta(),
                planned.plan().value(),
                RegionStanding.shortfall(planned.plan()),
                pricedMinimum(standing, family),
                ownMinimum(standing, family));
    }

    /**
     * Takes a family out of the region: its care ended, or moved elsewhere.
     *
     * @param standing the region
     * @param planned a family of it, with the plan that it has there
     * @return the region without it; what had been added before is taken away to the unit
     * @throws IllegalArgumentException when the region does not plan so many quanta on one of the plan's dates
     */
    public RegionStanding withdraw(RegionStanding standing, PlannedFamily planned) {
        return standing.without(share(standing, planned));
    }

    /**
     * Plans a family anew whose facts changed.
     *
     * @param standing the region
     * @param former the family as it is planned in the region
     * @param changed the family as it is now
     * @return as in {@link #place}; when the family has no plan any more, the region keeps the former one
     * @throws IllegalArgumentException as in {@link #place} and {@link #withdraw}
     */
    public PlacingOutcome replace(RegionStanding standing, PlannedFamily former, RegionFamily changed) {
        return place(withdraw(standing, former), changed);
    }

    private long pricedMinimum(RegionStanding standing, RegionFamily family) {
        fillCharges(standing, family, (date, quanta) -> date.pricePerQuantum() * quanta);
        return solver.solve(family.problem(), charges, quanta);
    }

    /** What the family costs at least with hours in plenty; of use only where a bound rests on search. */
    private long ownMinimum(RegionStanding standing, RegionFamily family) {
        if (standing.searchBound().isEmpty()) {
            return 0;
        }
        Arrays.fill(charges, 0);
        return solver.solve(family.problem(), charges, quanta);
    }

    /** What a visit of so many quanta is charged on a date. */
    private interface Charge {
        long of(DateShare date, int quanta);
    }

    private static Charge charge(ObjectiveWeights weights, Reserved reserved, int partOfMissing) {
        long uncovered = weights.uncovered();
        long guarantee = Math.min(weights.guarantee(), uncovered);
        long promised = Math.min(weights.missingFirstTenth() / partOfMissing, uncovered);
        return (date, quanta) -> {
            long price = date.pricePerQuantum();
            int free = Math.max(0, date.capacity() - date.used());
            int had = reserved.forIt().applyAsInt(date.date());
            int withOthers = free + reserved.forOthers().applyAsInt(date.date());
            int kept = Math.min(quanta, had);
            int keptFree = Math.min(kept, withOthers);
            int moreFree = Math.max(0, Math.min(quanta, free) - kept);
            int fromOthers = Math.max(0, Math.min(quanta, withOthers) - Math.max(free, had));
            return Math.min(price, promised) * keptFree
                    + promised * (kept - keptFree)
                    + Math.min(price, guarantee) * moreFree
                    + price * (quanta - kept - moreFree)
                    + Math.max(0, guarantee - price) * fromOthers
                    + uncovered * Math.max(0, quanta - Math.max(withOthers, had));
        };
    }

    private void fillCharges(RegionStanding standing, RegionFamily family, Charge charge) {
        List<CareDay> days = family.problem().days();
        int first = Math.toIntExact(standing.positionOf(family.birthDate()));
        for (int k = 0; k < days.size(); k++) {
            CareDay day = days.get(k);
            if (day.isOpen()) {
                DateShare date = standing.dates().get(first + k);
                for (int x = day.shortest(); x <= day.longest(); x++) {
                    charges[k * FamilySolver.CHARGES_PER_DAY + x] = charge.of(date, x);
                }
            }
        }
    }

    private static void requireFits(RegionStanding standing, RegionFamily family) {
        FamilyProblem problem = family.problem();
        if (!problem.weights().equals(standing.weights())) {
            throw new IllegalArgumentException(
                    "family " + family.key() + " has weights of its own: weigh all families of a region alike");
        }
        long first = standing.positionOf(family.birthDate());
        long longest = 0;
        for (int k = 0; k < problem.days().size(); k++) {
            if (problem.days().get(k).isOpen()) {
                longest += problem.days().get(k).longest();
                if (first + k < 0 || first + k >= standing.dates().size()) {
                    throw new IllegalArgumentException("the region has no capacity on " + family.dateOf(k + 1)
                            + ", day " + (k + 1) + " of family " + family.key()
                            + ": plan the region as a whole with the hours of that date");
                }
            }
        }
        requireSmallValues(standing, family, longest);
    }

    /** No quantum is charged more than its price and what uncovered care costs, each at most the weight of the latter. */
    private static void requireSmallValues(RegionStanding standing, RegionFamily family, long longest) {
        try {
            long charged = Math.multiplyExact(2 * longest, standing.weights().uncovered());
            long worst = Math.addExact(
                    standing.value(), Math.addExact(family.problem().worstValue(), charged));
            if (worst > FamilyProblem.HIGHEST_VALUE) {
                throw new IllegalArgumentException("with family " + family.key()
                        + " the worst possible value of this region is " + worst + ", above 2^62: lower the weights");
            }
        } catch (ArithmeticException beyondLong) {
            throw new IllegalArgumentException(
                    "with family " + family.key()
                            + " the worst possible value of this region exceeds 2^63: lower the weights",
                    beyondLong);
        }
    }
}
