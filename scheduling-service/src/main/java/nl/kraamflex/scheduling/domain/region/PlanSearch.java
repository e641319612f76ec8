package nl.kraamflex.scheduling.domain.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.kraamflex.scheduling.domain.distribution.FamilySolver;
import org.jspecify.annotations.Nullable;

/**
 * One search for a plan of a region. Prices climb until the bound they prove stops rising; what the families do at those
 * prices is repaired into a plan; exchanges make it the best with its visits; and families whose days the prices do not
 * bear out try others.
 */
final class PlanSearch {

    private static final int LITTLE_OF_EXCESS = 10;

    private static final int MOST_RISES = 4;

    private static final int ROUNDS_AFTER_RISE = 8;

    /** In 64ths of the reach of prices. */
    private static final int WHOLE_SHARE = 64;

    /** Prices that rose together are near to where they are to go. */
    private static final int SHARE_AFTER_RISE = 4;

    /** Often enough that a search which nobody waits for any more ends soon, seldom enough to cost nothing. */
    private static final int EXCHANGES_BETWEEN_REPORTS = 4096;

    final RegionModel model;
    final Pricing pricing;
    private final SearchLimits limits;
    private final Consumer<RegionProgress> progress;

    private int @Nullable [] bestPlan;
    private long bestValue = Long.MAX_VALUE;
    private Pricing.@Nullable Answer best;
    private long searchBound = Long.MIN_VALUE;
    private long steps;

    /** Once time ended anything the answer depends on it; said by several threads. */
    private volatile boolean timeEnded;

    /** How much higher than the best bound the next one is sought. */
    private long aim;

    PlanSearch(RegionModel model, Pricing pricing, SearchLimits limits, Consumer<RegionProgress> progress) {
        this.model = model;
        this.pricing = pricing;
        this.limits = limits;
        this.progress = progress;
    }

    long steps() {
        return steps;
    }

    long value() {
        return bestValue;
    }

    int[] plan() {
        return Objects.requireNonNull(bestPlan);
    }

    Pricing.Answer prices() {
        return Objects.requireNonNull(best);
    }

    long lowerBound() {
        return Math.max(searchBound, prices().bound);
    }

    void proveBySearch(long bound) {
        searchBound = Math.max(searchBound, bound);
    }

    void count(long more) {
        steps += more;
    }

    /** Why the search has to stop; null while it may go on. */
    @Nullable
    StoppedBy stop() {
        if (best == null) {
            return null;
        }
        if (isProven()) {
            return StoppedBy.PROOF;
        }
        if (timeEnded) {
            return StoppedBy.TIME;
        }
        if (isAsNearAsWished()) {
            return StoppedBy.TARGET_GAP;
        }
        if (steps >= limits.stepBudget()) {
            return StoppedBy.STEPS;
        }
        return timeIsUp() ? StoppedBy.TIME : null;
    }

    private boolean isProven() {
        return bestValue == lowerBound();
    }

    private boolean isAsNearAsWished() {
        return bestValue != Long.MAX_VALUE
                && bestValue - lowerBound() <= Fractions.part(bestValue, limits.targetGapPerMillion(), 1_000_000);
    }

    /** Whether the plan is proven best or as near to it as wished. */
    boolean isGoodEnough() {
        return isProven() || isAsNearAsWished();
    }

    /** Whether time is up, or was: what it ended once it has ended. */
    boolean timeIsUp() {
        if (!timeEnded && limits.timeIsUp().getAsBoolean()) {
            timeEnded = true;
        }
        return timeEnded;
    }

    /** Solves all families at prices, and keeps the prices when they prove more. */
    Pricing.Answer price(long[] prices) {
        Pricing.Answer answer = pricing.at(prices);
        steps += model.families;
        if (best == null || answer.bound > best.bound) {
            best = answer;
        }
        report();
        return answer;
    }

    void report() {
        progress.accept(new RegionProgress(bestValue, lowerBound(), steps));
    }

    /** Keeps a plan when it is better. */
    boolean offer(int[] plan, long value) {
        if (value >= bestValue) {
            return false;
        }
        bestValue = value;
        bestPlan = plan.clone();
        return true;
    }

    /** Lets all prices rise together and settle again, as long as that brings the bound nearer to the value. */
    void rise() {
        boolean much = true;
        for (int time = 0; much && time < MOST_RISES && stop() == null; time++) {
            Pricing.Answer from = prices();
            much = new CommonRise(model, from, () -> stop() == null).climb(bestValue - from.bound, this::price);
            if (much) {
                climb(0, ROUNDS_AFTER_RISE, SHARE_AFTER_RISE);
            }
        }
    }

    /**
     * Lets prices climb from the best so far.
     *
     * @param atLeast so many rounds whatever the limits
     */
    void climb(int atLeast, int rounds) {
        climb(atLeast, rounds, WHOLE_SHARE);
    }

    private void climb(int atLeast, int rounds, int share) {
        PriceReach reach = new PriceReach(model);
        Pricing.Answer at = prices();
        reach.begin(at.prices, share);
        for (int round = 0; round < rounds && (stop() == null || (round < atLeast && !isGoodEnough())); round++) {
            long[] next = reach.next(at);
            if (Arrays.equals(next, at.prices)) {
                return;
            }
            at = price(next);
        }
    }

    /**
     * Lets prices climb along what is used too much or too little, towards a bound a little higher than the best; how
     * much higher follows from what the last rounds brought.
     */
    void creep(int rounds) {
        Pricing.Answer at = prices();
        PriceSteps path = new PriceSteps(model);
        long aim = this.aim > 0 ? this.aim : Math.max(1, Math.min(bestValue - at.bound, at.bound / 16 + 1) / 2);
        int without = 0;
        long before = at.bound;
        for (int round = 0; round < rounds && aim > 0 && stop() == null; round++) {
            long[] next = path.next(at, before + aim - at.bound);
            if (next == null) {
                return;
            }
            at = price(next);
            if (at.bound > before) {
                if (at.bound - before > aim / 2) {
                    aim += aim / 2;
                }
                before = at.bound;
                without = 0;
            } else if (++without >= 10) {
                aim /= 2;
                without = 0;
                at = prices();
                path.forget();
            }
        }
        this.aim = aim;
    }

    /** Makes a plan from what families do at prices, and the best of it that single families allow. */
    void build(Pricing.Answer from) {
        Exchange exchange = new Exchange(model, from.plan, from.prices);
        settle(exchange);
        cover(exchange, from.prices);
        offer(exchange.plan, exchange.value());
        swap(exchange);
    }

    private void settle(Exchange exchange) {
        boolean settled = false;
        while (!settled) {
            long before = exchange.moves();
            settled = exchange.settle(EXCHANGES_BETWEEN_REPORTS);
            steps += exchange.moves() - before;
            if (!settled) {
                report();
            }
        }
    }

    /** Families on dates without enough caregivers take the days that suit the room there is. */
    private void cover(Exchange exchange, long[] prices) {
        long value = exchange.value();
        for (int round = 0; round < 3; round++) {
            boolean any = false;
            for (int f = 0; f < model.families; f++) {
                if (onUncoveredDate(exchange, f)) {
                    any = true;
                    respond(exchange, f, prices);
                }
            }
            settle(exchange);
            if (!any || exchange.value() >= value) {
                return;
            }
            value = exchange.value();
        }
    }

    private boolean onUncoveredDate(Exchange exchange, int f) {
        for (int at = model.start[f]; at < model.start[f + 1]; at++) {
            int d = model.dateOf[at];
            if (d >= 0 && exchange.plan[at] > 0 && exchange.used[d] > model.capacity[d]) {
                return true;
            }
        }
        return false;
    }

    private void respond(Exchange exchange, int f, long[] prices) {
        int[] room = new int[model.dates];
        for (int d = 0; d < room.length; d++) {
            room[d] = model.capacity[d] - exchange.used[d];
        }
        for (int at = model.start[f]; at < model.start[f + 1]; at++) {
            if (model.dateOf[at] >= 0) {
                room[model.dateOf[at]] += exchange.plan[at];
            }
        }
        pricing.own().inRoom(f, prices, room);
        steps++;
        exchange.give(f, pricing.own().days(f));
    }

    /** A family whose days cost more than others would at the prices. */
    private record Doubtful(int family, long excess) {}

    private void swap(Exchange exchange) {
        boolean improved = true;
        while (improved && stop() == null) {
            improved = false;
            long[] prices = exchange.prices();
            price(prices);
            Pricing.Answer answer = prices();
            List<Doubtful> all = doubtful(exchange, answer);
            long rest = 0;
            for (Doubtful doubtful : all) {
                rest += doubtful.excess();
            }
            long little = rest / LITTLE_OF_EXCESS;
            for (Doubtful doubtful : all) {
                // What is left would cost most families their turn, and could not close the gap.
                if (rest <= little || stop() != null) {
                    break;
                }
                rest -= doubtful.excess();
                improved |= tryDays(exchange, doubtful.family(), answer.plan, prices);
            }
            offer(exchange.plan, exchange.value());
        }
    }

    private List<Doubtful> doubtful(Exchange exchange, Pricing.Answer answer) {
        List<Doubtful> doubtful = new ArrayList<>();
        for (int f = 0; f < model.families; f++) {
            long excess = exchange.cost(f) + model.priced(f, exchange.plan, answer.prices) - answer.values[f];
            if (excess > 0) {
                doubtful.add(new Doubtful(f, excess));
            }
        }
        doubtful.sort(Comparator.comparingLong(Doubtful::excess).reversed().thenComparingInt(Doubtful::family));
        return doubtful;
    }

    private boolean tryDays(Exchange exchange, int f, int[] other, long[] prices) {
        long before = exchange.value();
        exchange.setMark();
        exchange.give(f, Arrays.copyOfRange(other, model.start[f], model.start[f + 1]));
        settle(exchange);
        if (exchange.value() < before) {
            return true;
        }
        exchange.takeBack();
        exchange.relabel(prices);
        respond(exchange, f, prices);
        settle(exchange);
        if (exchange.value() < before) {
            return true;
        }
        exchange.takeBack();
        exchange.relabel(prices);
        return false;
    }

    static boolean solvable(Pricing.Answer answer) {
        for (long value : answer.values) {
            if (value == FamilySolver.NO_PLAN) {
                return false;
            }
        }
        return true;
    }
}
