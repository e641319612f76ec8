package nl.kraamflex.scheduling.domain.region;

import java.util.List;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.distribution.PreparedFamily;

/**
 * A region problem laid out in arrays for the search. The days of all families stand in one row; family {@code f} has
 * those from {@code start[f]} up to {@code start[f + 1]}, and a plan of the region is a row of amounts of that length.
 */
final class RegionModel {

    final RegionProblem source;
    final int families;
    final int dates;
    final int[] capacity;

    /** The longest of the shortest visits on each date: where few quanta are left, this is what one more visit takes. */
    final int[] usualVisit;

    final ObjectiveWeights weights;

    /** Problem per family. */
    final FamilyProblem[] problems;

    /** The same problems laid out for solving at prices. */
    final PreparedFamily[] prepared;

    /** Date of the first day of each family's window; below 0 when its first days, all blocked, lie before. */
    final int[] offset;

    /** Where the days of a family begin in the row of all days. */
    final int[] start;

    /** Date of each day in the row; -1 for a BLOCKED day, which takes no part. */
    final int[] dateOf;

    final int[] shortest;
    final int[] longest;
    private final int[] wish;
    private final int[] inForce;
    private final long[] move;
    private final long[] flip;
    final boolean[] required;

    /** What a visit costs where none fits. */
    final FirstVisit firstVisit;

    RegionModel(RegionProblem source) {
        this.source = source;
        this.weights = source.weights();
        this.families = source.families().size();
        this.dates = source.dates();
        this.capacity = source.capacity().stream().mapToInt(Integer::intValue).toArray();
        this.usualVisit = new int[dates];
        this.problems = new FamilyProblem[families];
        this.prepared = new PreparedFamily[families];
        this.offset = new int[families];
        this.start = new int[families + 1];
        for (int f = 0; f < families; f++) {
            problems[f] = source.families().get(f).problem();
            prepared[f] = new PreparedFamily(problems[f]);
            offset[f] = source.offsetOf(source.families().get(f));
            start[f + 1] = start[f] + problems[f].days().size();
        }
        int days = start[families];
        this.dateOf = new int[days];
        this.shortest = new int[days];
        this.longest = new int[days];
        this.wish = new int[days];
        this.inForce = new int[days];
        this.move = new long[days];
        this.flip = new long[days];
        this.required = new boolean[days];
        for (int f = 0; f < families; f++) {
            fill(f);
        }
        this.firstVisit = new FirstVisit(this);
    }

    private void fill(int f) {
        List<CareDay> days = problems[f].days();
        for (int k = 0; k < days.size(); k++) {
            CareDay day = days.get(k);
            int at = start[f] + k;
            dateOf[at] = day.isOpen() ? offset[f] + k : -1;
            shortest[at] = day.shortest();
            if (day.isOpen()) {
                usualVisit[offset[f] + k] = Math.max(usualVisit[offset[f] + k], day.shortest());
            }
            longest[at] = day.longest();
            wish[at] = day.wish();
            required[at] = day.kind() == DayKind.REQUIRED;
            inForce[at] = day.inForce().orElse(0);
            if (day.inForce().isPresent()) {
                move[at] = day.soon() ? weights.moveSoon() : weights.move();
                flip[at] = day.soon() ? weights.flipSoon() : weights.flip();
            }
        }
    }

    /** Whether every family's value, prices included, stays far below what settles a visit. */
    boolean canSettleVisits() {
        for (int f = 0; f < families; f++) {
            long worst = problems[f].worstValue();
            for (int at = start[f]; at < start[f + 1]; at++) {
                worst += dateOf[at] >= 0 ? weights.uncovered() * longest[at] : 0;
            }
            if (worst < 0 || worst >= Pricing.DECISIVE / 4) {
                return false;
            }
        }
        return true;
    }

    /** What an amount on an open day costs the family. */
    long dayCost(int at, int amount) {
        long off = 100L * amount - wish[at];
        return weights.deviation() * off * off
                + move[at] * Math.abs(amount - inForce[at])
                + ((amount == 0) != (inForce[at] == 0) ? flip[at] : 0);
    }

    /** What it costs a family that only so many quanta are planned. */
    long shortfall(int f, int planned) {
        FamilyProblem problem = problems[f];
        int missing = problem.toPlan() - planned;
        int tenth = Math.min(missing, problem.indicated() / 10);
        int quarter = Math.min(missing, problem.indicated() / 4);
        long missed = weights.missingFirstTenth() * tenth
                + weights.missingToQuarter() * (quarter - tenth)
                + weights.missingBeyond() * (missing - quarter);
        return missed * (problem.protectedCase() ? weights.protectedFactor() : 1)
                + weights.guarantee() * Math.max(0, problem.toGuarantee() - planned);
    }

    /** What a family's part of a plan costs. */
    long familyCost(int f, int[] plan) {
        long cost = 0;
        int planned = 0;
        for (int at = start[f]; at < start[f + 1]; at++) {
            if (dateOf[at] >= 0) {
                cost += dayCost(at, plan[at]);
                planned += plan[at];
            }
        }
        return cost + shortfall(f, planned);
    }

    /** What a family's part of a plan uses at the given prices. */
    long priced(int f, int[] plan, long[] prices) {
        long sum = 0;
        for (int at = start[f]; at < start[f + 1]; at++) {
            if (dateOf[at] >= 0) {
                sum += prices[dateOf[at]] * plan[at];
            }
        }
        return sum;
    }

    /** Whether two rows of prices agree on all days of a family. */
    boolean sameInWindow(int f, long[] prices, long[] others) {
        for (int at = start[f]; at < start[f + 1]; at++) {
            int d = dateOf[at];
            if (d >= 0 && prices[d] != others[d]) {
                return false;
            }
        }
        return true;
    }

    /** Quanta used per date. */
    int[] used(int[] plan) {
        int[] used = new int[dates];
        for (int at = 0; at < plan.length; at++) {
            if (dateOf[at] >= 0) {
                used[dateOf[at]] += plan[at];
            }
        }
        return used;
    }

    /** Quanta used beyond the capacity of each date, below 0 where some are free. */
    int[] over(int[] used) {
        int[] over = new int[dates];
        for (int d = 0; d < dates; d++) {
            over[d] = used[d] - capacity[d];
        }
        return over;
    }

    /** What care without a caregiver costs. */
    long uncoveredCost(int[] used) {
        long quanta = 0;
        for (int d = 0; d < dates; d++) {
            quanta += Math.max(0, used[d] - capacity[d]);
        }
        return weights.uncovered() * quanta;
    }

    /** The value of a plan. */
    long value(int[] plan) {
        long value = uncoveredCost(used(plan));
        for (int f = 0; f < families; f++) {
            value += familyCost(f, plan);
        }
        return value;
    }

    /** What the capacity of all dates is worth at the given prices. */
    long worth(long[] prices) {
        long sum = 0;
        for (int d = 0; d < dates; d++) {
            sum += prices[d] * capacity[d];
        }
        return sum;
    }
}
