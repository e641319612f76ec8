package nl.kraamflex.scheduling.domain.region;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import nl.kraamflex.scheduling.domain.distribution.FamilySolver;
import org.jspecify.annotations.Nullable;

/**
 * Goes through the choices that prices leave open: whether a family has a visit on a day. Each choice splits the region
 * in two, each with a bound of its own; parts that cannot hold a better plan fall away. With all visits chosen prices
 * and exchanges leave no gap, so the search ends in a proof when it is given the steps.
 *
 * <p>Parts are examined in batches of a fixed size, each by one thread and with what was known before the batch; so the
 * number of threads changes nothing.
 */
final class Branching {

    private static final int BATCH = 8;

    /** How many of a batch are taken to raise the bound; the others are taken to find a better plan. */
    private static final int BY_BOUND = 6;

    private static final int ROUNDS = 8;

    /** Of 64: a part's prices begin near those that they come from. */
    private static final int SHARE_OF_REACH = 1;

    private final PlanSearch search;
    private final RegionModel model;
    /** Open parts, the lowest bound first. */
    private final TreeSet<Part> open =
            new TreeSet<>(Comparator.comparingLong(Part::bound).thenComparingLong(Part::number));

    /** The same parts, those of the best plan first and of these the latest. */
    private final TreeSet<Part> promising = new TreeSet<>(Comparator.comparingLong(Part::value)
            .thenComparing(Comparator.comparingLong(Part::number).reversed()));

    private long numbers;

    /** Lowest bound of the parts that could neither be split nor be proven done. */
    private long leftOpen = Long.MAX_VALUE;

    Branching(PlanSearch search) {
        this.search = search;
        this.model = search.model;
    }

    /** A part of the region's plans. */
    private static final class Part {

        /** Per day of the row: 1 has a visit, -1 has none, 0 is open. */
        private final byte[] settled;

        /** Prices to start from. */
        private final long[] prices;

        /** No plan of this part has a lower value. */
        private final long bound;

        /** Value of the plan found in the part that this one comes from. */
        private final long value;

        /** In which order parts came up. */
        private final long number;

        Part(byte[] settled, long[] prices, long bound, long value, long number) {
            this.settled = settled;
            this.prices = prices;
            this.bound = bound;
            this.value = value;
            this.number = number;
        }

        long bound() {
            return bound;
        }

        long value() {
            return value;
        }

        long number() {
            return number;
        }
    }

    /** What examining a part brought. */
    private static final class Examined {

        /** No plan of the part has a lower value. */
        private final long bound;

        private final long[] prices;
        private final int[] plan;

        /** Value of the plan; {@link Long#MAX_VALUE} when the part holds none worth having. */
        private final long value;

        /** Day to split the part on, -1 for none. */
        private final int splitAt;

        /** What the families themselves wish on that day: 1 for a visit, -1 for none. */
        private final int wish;

        private final long steps;

        Examined(long bound, long[] prices, int[] plan, long value, int splitAt, int wish, long steps) {
            this.bound = bound;
            this.prices = prices;
            this.plan = plan;
            this.value = value;
            this.splitAt = splitAt;
            this.wish = wish;
            this.steps = steps;
        }
    }

    /** Searches until a limit is reached or no part is left. */
    void run() {
        add(new byte[model.start[model.families]], search.prices().prices, search.lowerBound(), search.value());
        while (!open.isEmpty() && search.stop() == null) {
            List<Part> batch = nextBatch();
            long value = search.value();
            List<Examined> all = search.pricing.each(batch, (worker, part) -> new Visit(worker, part, value).examine());
            for (int i = 0; i < all.size(); i++) {
                take(batch.get(i), all.get(i));
            }
            long least = open.isEmpty() ? Long.MAX_VALUE : open.first().bound();
            search.proveBySearch(Math.min(search.value(), Math.min(least, leftOpen)));
            search.report();
        }
    }

    private void add(byte[] settled, long[] prices, long bound, long value) {
        Part part = new Part(settled, prices, bound, value, numbers++);
        open.add(part);
        promising.add(part);
    }

    private List<Part> nextBatch() {
        List<Part> batch = new ArrayList<>();
        while (!open.isEmpty() && batch.size() < BATCH) {
            Part part = batch.size() < BY_BOUND ? open.first() : promising.first();
            open.remove(part);
            promising.remove(part);
            if (part.bound() < search.value()) {
                batch.add(part);
            }
        }
        return batch;
    }

    private void take(Part part, Examined examined) {
        search.count(examined.steps);
        if (examined.value < Long.MAX_VALUE) {
            search.offer(examined.plan, examined.value);
        }
        if (examined.bound >= search.value()) {
            return;
        }
        if (examined.splitAt < 0) {
            leftOpen = Math.min(leftOpen, examined.bound);
            return;
        }
        for (int choice = 0; choice < 2; choice++) {
            byte[] settled = part.settled.clone();
            settled[examined.splitAt] = (byte) (choice == 0 ? examined.wish : -examined.wish);
            add(settled, examined.prices, examined.bound, examined.value);
        }
    }

    /** Examines one part, on one thread. */
    private final class Visit {

        private final Pricing.OneFamily worker;
        private final Part part;
        private final long limit;
        private long steps;
        private long bestBound = Long.MIN_VALUE;

        /** In how many rounds a day had a visit. */
        private final int[] seen;

        private int rounds;
        private Pricing.@Nullable Answer best;

        Visit(Pricing.OneFamily worker, Part part, long limit) {
            this.worker = worker;
            this.part = part;
            this.limit = limit;
            this.seen = new int[model.start[model.families]];
        }

        Examined examine() {
            Pricing.Answer at = price(part.prices, null);
            if (!PlanSearch.solvable(at)) {
                return exhausted();
            }
            climb(at);
            if (bestBound >= limit) {
                return exhausted();
            }
            Pricing.Answer reached = Objects.requireNonNull(best);
            Exchange exchange = new Exchange(model, reached.plan, reached.prices);
            exchange.settle(Long.MAX_VALUE);
            Pricing.Answer proof = price(exchange.prices(), reached);
            steps += exchange.moves();
            long bound = Math.max(part.bound(), bestBound);
            int split = wavering(reached.prices);
            if (split < 0) {
                split = split(exchange, proof);
            }
            int wish = split >= 0 && proof.plan[split] > 0 ? 1 : -1;
            long[] from = Objects.requireNonNull(best).prices;
            return new Examined(bound, from, exchange.plan, exchange.value(), split, wish, steps);
        }

        private Examined exhausted() {
            return new Examined(Long.MAX_VALUE, part.prices, new int[0], Long.MAX_VALUE, -1, 0, steps);
        }

        private Pricing.Answer price(long[] prices, Pricing.@Nullable Answer before) {
            Pricing.Answer answer = new Pricing.Answer(model, prices);
            long bound = -model.worth(prices);
            for (int f = 0; f < model.families; f++) {
                if (before != null && model.sameInWindow(f, prices, before.prices)) {
                    answer.values[f] = before.values[f];
                    System.arraycopy(
                            before.plan,
                            model.start[f],
                            answer.plan,
                            model.start[f],
                            model.start[f + 1] - model.start[f]);
                } else {
                    answer.values[f] = worker.atPrices(f, prices, part.settled);
                    worker.writeTo(answer.plan, f);
                    steps++;
                }
                if (answer.values[f] != FamilySolver.NO_PLAN) {
                    bound += answer.values[f];
                }
            }
            answer.bound = bound;
            rounds++;
            for (int at = 0; at < seen.length; at++) {
                seen[at] += answer.plan[at] > 0 ? 1 : 0;
            }
            System.arraycopy(model.used(answer.plan), 0, answer.used, 0, model.dates);
            if (bound > bestBound) {
                bestBound = bound;
                best = answer;
            }
            return answer;
        }

        private void climb(Pricing.Answer from) {
            PriceReach reach = new PriceReach(model);
            Pricing.Answer at = from;
            reach.begin(at.prices, SHARE_OF_REACH);
            for (int round = 0; round < ROUNDS && bestBound < limit && !search.timeIsUp(); round++) {
                long[] next = reach.next(at);
                if (Arrays.equals(next, at.prices)) {
                    return;
                }
                at = price(next, at);
            }
        }

        /** The day whose visit came and went most while prices climbed, weighed by what it takes at the prices; else -1. */
        private int wavering(long[] prices) {
            long most = 0;
            int split = -1;
            for (int at = 0; at < seen.length; at++) {
                int d = model.dateOf[at];
                if (d >= 0 && part.settled[at] == 0) {
                    long weight = (long) Math.min(seen[at], rounds - seen[at]) * model.shortest[at] * prices[d];
                    if (weight > most) {
                        most = weight;
                        split = at;
                    }
                }
            }
            return split;
        }

        /** The day on which the plan and the families' own wishes differ most in cost, -1 when nowhere. */
        private int split(Exchange exchange, Pricing.Answer proof) {
            long most = 0;
            int split = -1;
            for (int f = 0; f < model.families; f++) {
                long excess = exchange.cost(f) + model.priced(f, exchange.plan, proof.prices) - proof.values[f];
                if (excess > most) {
                    for (int at = model.start[f]; at < model.start[f + 1]; at++) {
                        if (part.settled[at] == 0 && (exchange.plan[at] > 0) != (proof.plan[at] > 0)) {
                            most = excess;
                            split = at;
                            break;
                        }
                    }
                }
            }
            return split;
        }
    }
}
