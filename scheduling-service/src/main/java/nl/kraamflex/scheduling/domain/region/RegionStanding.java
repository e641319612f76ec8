package nl.kraamflex.scheduling.domain.region;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import nl.kraamflex.scheduling.domain.distribution.CostTerms;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;

/**
 * A planned region as it stands: what every date has left at which price, what the plan costs, and what is proven about
 * the best possible. It holds no families, so that a change of one of them touches nothing of the others; a
 * {@link FamilyPlacement} carries such changes out. Immutable.
 *
 * <p><b>Why the bound can be kept up to date.</b> For prices {@code 0 ≤ π_d ≤ wUncovered} no plan of a set of families
 * {@code F} has a lower value than
 *
 * <pre>  priceBound(F) = Σ over f in F of m_f  −  Σ_d π_d · C_d,    m_f = min over x of ( cost_f(x) + Σ_d π_d · x_d )</pre>
 *
 * <p>since a plan uses at most {@code C_d + u_d} quanta on a date, hence {@code wUncovered · u_d ≥ π_d · u_d ≥ π_d ·
 * (Σ_f x_{f,d} − C_d)}, and each family then costs {@code m_f} at least. Every family has one term of its own in that
 * sum, and no term depends on another family. So when family {@code f} comes at the same prices, the bound rises by
 * {@code m_f}; when it leaves, the bound falls by {@code m_f}; when the capacity of a date changes by {@code c}, it falls
 * by {@code π_d · c}. Computed in whole numbers, it is the bound that {@link RegionProblem} with these families has at
 * these prices, to the unit.
 *
 * <p>A bound found by search holds for the families it was found for and for more: without those that came since, any
 * plan is one for the former families, with no more uncovered hours. So it rises by {@code min over x of cost_f(x)} with a
 * family that comes, falls by as much when that family leaves again, and is given up when one of the former families
 * leaves or changes, or a date gets more capacity.
 *
 * @param weights what the terms of the objective weigh
 * @param dates what becomes of each date, in order and without a date left out
 * @param uncoveredCost part of the value that stands for care without a caregiver
 * @param shortfallCost part of the value that stands for missing and guaranteed hours
 * @param value the value of the plan: the terms of all families and {@code uncoveredCost}
 * @param priceBound what the prices of the dates prove: no plan of the families there are has a lower value
 * @param searchBound the same, found by search; empty when there is none (any more)
 * @param added keys of families that came since the region was planned as a whole and did not leave again
 * @param slackWhenPlanned by how much the value may have been above the best when the region was planned as a whole
 */
public record RegionStanding(
        ObjectiveWeights weights,
        List<DateShare> dates,
        long uncoveredCost,
        long shortfallCost,
        long value,
        long priceBound,
        OptionalLong searchBound,
        Set<String> added,
        long slackWhenPlanned) {

    /**
     * Takes copies of the collections and checks that no bound exceeds the value.
     *
     * @throws IllegalArgumentException naming the field, its value and the remedy
     */
    public RegionStanding {
        dates = List.copyOf(dates);
        added = Set.copyOf(added);
        Objects.requireNonNull(weights, "weights are missing: give those of the region");
        if (dates.isEmpty()) {
            throw new IllegalArgumentException("dates is empty: give those of the region's plan");
        }
        if (Math.max(priceBound, searchBound.orElse(priceBound)) > value) {
            throw new IllegalArgumentException("a plan of value " + value + " lies below its bound " + priceBound
                    + " or " + searchBound + ": plan the region as a whole");
        }
    }

    /**
     * The standing right after a region was planned as a whole.
     *
     * @param plan that plan
     * @return the standing
     */
    public static RegionStanding of(RegionPlan plan) {
        long shortfall = 0;
        for (FamilyPlan family : plan.families()) {
            shortfall += shortfall(family);
        }
        return new RegionStanding(
                plan.problem().weights(),
                plan.dates(),
                plan.uncoveredCost(),
                shortfall,
                plan.value(),
                plan.priceBound(),
                plan.boundBy() == BoundBy.SEARCH ? OptionalLong.of(plan.lowerBound()) : OptionalLong.empty(),
                Set.of(),
                plan.value() - plan.lowerBound());
    }

    /**
     * No plan of the families there are has a lower value.
     *
     * @return the better of both bounds, 0 at least, since no term of a plan's value is negative
     */
    public long lowerBound() {
        return Math.max(0, Math.max(priceBound, searchBound.orElse(priceBound)));
    }

    /**
     * What {@link #lowerBound} rests on.
     *
     * @return SEARCH when only search proves as much
     */
    public BoundBy boundBy() {
        return lowerBound() > Math.max(0, priceBound) ? BoundBy.SEARCH : BoundBy.PRICES;
    }

    /**
     * By which part of its value the plan may be above the best.
     *
     * @return 0 when proven best, else (value − lowerBound) / value, rounded up to nine decimals
     */
    public BigDecimal gap() {
        return RegionPlan.share(value, lowerBound(), value);
    }

    /**
     * The gap of what planning can still shape.
     *
     * @return 0 when proven best, else (value − lowerBound) / (value − shortfall and uncovered part), rounded up to
     *     nine decimals; 1 when nothing is left to shape
     */
    public BigDecimal shapedGap() {
        return RegionPlan.share(value, lowerBound(), value - uncoveredCost - shortfallCost);
    }

    /**
     * The same region with other caregiver hours on a date, as when a caregiver is ill; no family is replanned.
     *
     * @param date one of the dates
     * @param capacity caregiver quanta there are now, 0 or more
     * @return the region as it stands then
     * @throws IllegalArgumentException when the date is none of the region's or the capacity is negative
     */
    public RegionStanding withCapacity(LocalDate date, int capacity) {
        if (capacity < 0) {
            throw new IllegalArgumentException(
                    "capacity of " + date + " is " + capacity + " quanta: give 0 or more, 0 when nobody is there");
        }
        long at = positionOf(date);
        if (at < 0 || at >= dates.size()) {
            throw new IllegalArgumentException("the region has no capacity on " + date + ": give one of the dates from "
                    + dates.getFirst().date() + " to " + dates.getLast().date());
        }
        DateShare before = dates.get((int) at);
        DateShare after = new DateShare(date, capacity, before.used(), before.pricePerQuantum());
        List<DateShare> changed = new ArrayList<>(dates);
        changed.set((int) at, after);
        long uncovered = Math.multiplyExact(weights.uncovered(), (long) after.uncovered() - before.uncovered());
        long worth = Math.multiplyExact(before.pricePerQuantum(), (long) capacity - before.capacity());
        return new RegionStanding(
                weights,
                changed,
                Math.addExact(uncoveredCost, uncovered),
                shortfallCost,
                Math.addExact(value, uncovered),
                Math.subtractExact(priceBound, worth),
                capacity > before.capacity() ? OptionalLong.empty() : searchBound,
                added,
                slackWhenPlanned);
    }

    /**
     * Where a date stands among the dates.
     *
     * @param date any date
     * @return 0 for the first; outside the list when the region does not have it
     */
    public long positionOf(LocalDate date) {
        return ChronoUnit.DAYS.between(dates.getFirst().date(), date);
    }

    /**
     * A region of dates in which nobody is planned yet.
     *
     * @param weights what the terms of the objective weigh
     * @param dates its dates, in order and without a date left out, with nothing used
     * @return its standing: without families nothing costs anything, and hours nobody uses are worth their price
     * @throws IllegalArgumentException when quanta are used on a date
     */
    public static RegionStanding withoutFamilies(ObjectiveWeights weights, List<DateShare> dates) {
        long bound = 0;
        for (DateShare date : dates) {
            if (date.used() != 0) {
                throw new IllegalArgumentException(
                        "on " + date.date() + " " + date.used() + " quanta are used by nobody: give 0");
            }
            bound = Math.subtractExact(bound, Math.multiplyExact(date.pricePerQuantum(), (long) date.capacity()));
        }
        return new RegionStanding(weights, dates, 0, 0, 0, bound, OptionalLong.empty(), Set.of(), 0);
    }

    /**
     * The same region with dates after its last: at no price, since no plan of the region found one for them.
     *
     * @param later dates that follow the last one without a gap, with nothing used and no price
     * @return the region with them; value and bounds stay, since nobody has care on them yet
     */
    public RegionStanding through(List<DateShare> later) {
        for (DateShare date : later) {
            if (date.used() != 0 || date.pricePerQuantum() != 0) {
                throw new IllegalArgumentException(
                        "the date " + date.date() + " has a price or is used: give it empty");
            }
        }
        List<DateShare> all = new ArrayList<>(dates);
        all.addAll(later);
        return new RegionStanding(
                weights, all, uncoveredCost, shortfallCost, value, priceBound, searchBound, added, slackWhenPlanned);
    }

    /**
     * The same region, taken as planned as a whole just now.
     *
     * @param search what search proved of exactly these families and hours; empty when it proved nothing
     * @return the region as it stands then; by {@link #withSlackWhenPlanned} it is said what that plan left
     */
    public RegionStanding asPlanned(OptionalLong search) {
        return new RegionStanding(
                weights, dates, uncoveredCost, shortfallCost, value, priceBound, search, Set.of(), slackWhenPlanned);
    }

    /**
     * The same region, of which a full plan left another part open.
     *
     * @param slack by how much that plan may have been above the best; no more of it is left than the region is above it now
     * @return the region with that
     */
    public RegionStanding withSlackWhenPlanned(long slack) {
        return new RegionStanding(
                weights,
                dates,
                uncoveredCost,
                shortfallCost,
                value,
                priceBound,
                searchBound,
                added,
                Math.min(slack(), slack));
    }

    /** By how much the value may be above the best. */
    public long slack() {
        return value - lowerBound();
    }

    /**
     * The region with a family that came since it was planned as a whole.
     *
     * @param share what the family adds, by a {@link FamilyPlacement}
     * @return the region as it stands with it
     * @throws IllegalArgumentException when the family is there already
     */
    public RegionStanding with(FamilyShare share) {
        Set<String> keys = new HashSet<>(added);
        if (!keys.add(share.key())) {
            throw new IllegalArgumentException("family " + share.key()
                    + " is in the region already: replace it, or give each family a key of its own");
        }
        OptionalLong search =
                searchBound.isPresent() ? OptionalLong.of(searchBound.getAsLong() + share.ownMinimum()) : searchBound;
        return changed(share, 1, search, keys);
    }

    /**
     * The region with a family that was planned with it as a whole.
     *
     * @param share what the family adds
     * @return the region as it stands with it; no bound rests on search until {@link #asPlanned} says so
     */
    public RegionStanding withPlanned(FamilyShare share) {
        return changed(share, 1, OptionalLong.empty(), added);
    }

    /**
     * The region with a family less.
     *
     * @param share what the family added
     * @return the region as it stands without it
     * @throws IllegalArgumentException when the region does not plan so many quanta on one of the dates
     */
    public RegionStanding without(FamilyShare share) {
        Set<String> keys = new HashSet<>(added);
        boolean cameSince = keys.remove(share.key());
        OptionalLong search = searchBound.isPresent() && cameSince
                ? OptionalLong.of(searchBound.getAsLong() - share.ownMinimum())
                : OptionalLong.empty();
        return changed(share, -1, search, keys);
    }

    private RegionStanding changed(FamilyShare share, int sign, OptionalLong search, Set<String> keys) {
        List<DateShare> shares = new ArrayList<>(dates);
        List<Integer> quanta = share.quanta();
        int first = Math.toIntExact(positionOf(share.birthDate()));
        long uncovered = 0;
        for (int k = 0; k < quanta.size(); k++) {
            if (quanta.get(k) > 0) {
                DateShare before = shares.get(first + k);
                int used = before.used() + sign * quanta.get(k);
                if (used < 0) {
                    throw new IllegalArgumentException(
                            "on " + before.date() + " the region plans " + before.used() + " quanta and family "
                                    + share.key() + " is said to have "
                                    + quanta.get(k) + " of them: give the plan that it has in this region");
                }
                DateShare after = new DateShare(before.date(), before.capacity(), used, before.pricePerQuantum());
                uncovered += weights.uncovered() * (after.uncovered() - before.uncovered());
                shares.set(first + k, after);
            }
        }
        return new RegionStanding(
                weights,
                shares,
                uncoveredCost + uncovered,
                shortfallCost + sign * share.shortfall(),
                value + uncovered + sign * share.value(),
                priceBound + sign * share.pricedMinimum(),
                search,
                keys,
                slackWhenPlanned);
    }

    static long shortfall(FamilyPlan plan) {
        CostTerms terms = plan.terms();
        return terms.missing() + terms.guarantee();
    }
}
