package nl.kraamflex.scheduling.domain.region;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import nl.kraamflex.scheduling.domain.distribution.FamilySolver;
import org.jspecify.annotations.Nullable;

/** Examines one part of a region's plans, on one thread: what it proves, what it offers, and where to split it. */
final class PartSearch {

    private static final int ROUNDS = 24;

    /** Once all prices rose together those of single dates have less far to go. */
    private static final int ROUNDS_AFTER_RISE = 12;

    /** In 64ths of the full reach: how far from those that they come from a part's prices begin. */
    private static final int SHARE_OF_REACH = 4;

    private final RegionModel model;
    private final Pricing.OneFamily worker;
    private final BooleanSupplier timeIsUp;
    private final RegionPart part;
    private final long limit;
    private final SplitGains gains;
    private final Wavering wavering;
    private long steps;
    private long bestBound = Long.MIN_VALUE;
    private Pricing.@Nullable Answer best;

    PartSearch(
            RegionModel model,
            Pricing.OneFamily worker,
            BooleanSupplier timeIsUp,
            RegionPart part,
            long limit,
            SplitGains gains) {
        this.gains = gains;
        this.model = model;
        this.worker = worker;
        this.timeIsUp = timeIsUp;
        this.part = part;
        this.limit = limit;
        this.wavering = new Wavering(model);
    }

    /**
     * What examining a part brought.
     *
     * @param bound no plan of the part has a lower value
     * @param prices prices that prove it, with {@code visitPrices}
     * @param value value of {@code plan}; {@link Long#MAX_VALUE} when the part holds none worth having
     * @param splitAt day of the row to split the part on, -1 for none
     * @param weight how much was seen to hang on that day
     * @param wish whether the families themselves wish a visit on that day
     * @param splitDate date on whose number of visits to split the part rather; -1 for none
     * @param splitVisits the lower number of visits to split it by
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
    record Examined(
            long bound,
            long[] prices,
            long[] visitPrices,
            int[] plan,
            long value,
            int splitAt,
            long weight,
            boolean wish,
            int splitDate,
            int splitVisits,
            long steps) {}

    /** Examines the part. */
    Examined examine() {
        Pricing.Answer at = price(part.prices, part.visitPrices, null);
        if (!PlanSearch.solvable(at)) {
            return exhausted();
        }
        climb(at, ROUNDS);
        rise(Objects.requireNonNull(best));
        if (bestBound >= limit) {
            return exhausted();
        }
        Pricing.Answer reached = Objects.requireNonNull(best);
        Exchange exchange = new Exchange(model, reached.plan, reached.prices);
        exchange.settle();
        steps += exchange.moves();
        int day = wavering.day(part, reached.prices, gains);
        long weight = day < 0 ? 0 : wavering.weight(day, reached.prices);
        int date = wavering.date(part, reached.prices, day);
        Pricing.Answer proof = price(exchange.prices(), reached.visitPrices, reached);
        if (day < 0) {
            day = split(exchange, proof);
        }
        if (day < 0 && date < 0) {
            // With all visits chosen what a visit costs proves nothing more, and keeps the bound below the plan.
            price(exchange.prices(), new long[model.dates], reached);
        }
        Pricing.Answer from = Objects.requireNonNull(best);
        return new Examined(
                Math.max(part.bound, bestBound),
                from.prices,
                from.visitPrices,
                exchange.plan,
                exchange.value(),
                day,
                weight,
                day >= 0 && proof.plan[day] > 0,
                date,
                date < 0 ? 0 : wavering.lowerVisits(date),
                steps);
    }

    private Examined exhausted() {
        return new Examined(
                Long.MAX_VALUE, part.prices, part.visitPrices, new int[0], Long.MAX_VALUE, -1, 0, false, -1, 0, steps);
    }

    private boolean goesOn() {
        return bestBound < limit && !timeIsUp.getAsBoolean();
    }

    private void rise(Pricing.Answer from) {
        if (new CommonRise(model, from, this::goesOn)
                .climb(limit - from.bound, prices -> price(prices, from.visitPrices, from))) {
            climb(Objects.requireNonNull(best), ROUNDS_AFTER_RISE);
        }
    }

    private void climb(Pricing.Answer from, int rounds) {
        Pricing.Answer at = from;
        PartPrices path = new PartPrices(model, part, from, SHARE_OF_REACH);
        for (int round = 0; round < rounds && goesOn(); round++) {
            path.next(at);
            if (Arrays.equals(path.prices, at.prices) && Arrays.equals(path.visitPrices, at.visitPrices)) {
                return;
            }
            at = price(path.prices, path.visitPrices, at);
        }
    }

    private Pricing.Answer price(long[] prices, long[] wished, Pricing.@Nullable Answer before) {
        Pricing.Answer answer = new Pricing.Answer(model, prices, wished.clone());
        long[] visitPrices = answer.visitPrices;
        long bound = 0;
        for (int d = 0; d < model.dates; d++) {
            if (model.firstVisit.isUncovered(d)) {
                visitPrices[d] = model.firstVisit.price(d, prices[d]);
            } else {
                long price = visitPrices[d];
                bound -= price > 0 ? price * part.mostVisits[d] : price * part.fewestVisits[d];
            }
            boolean unused = part.mostVisits[d] == 0 || (model.firstVisit.isUncovered(d) && visitPrices[d] > 0);
            bound -= unused ? 0 : prices[d] * model.capacity[d];
        }
        for (int f = 0; f < model.families; f++) {
            if (before != null
                    && model.sameInWindow(f, prices, before.prices)
                    && model.sameInWindow(f, visitPrices, before.visitPrices)) {
                answer.values[f] = before.values[f];
                int from = model.start[f];
                System.arraycopy(before.plan, from, answer.plan, from, model.start[f + 1] - from);
            } else {
                answer.values[f] = worker.atPrices(f, prices, visitPrices, part.settled);
                if (answer.values[f] != FamilySolver.NO_PLAN) {
                    worker.writeTo(answer.plan, f);
                }
                steps++;
            }
            if (answer.values[f] != FamilySolver.NO_PLAN) {
                bound += answer.values[f];
            }
        }
        answer.bound = bound;
        answer.fillUse(model);
        wavering.see(answer);
        if (bound > bestBound) {
            bestBound = bound;
            best = answer;
        }
        return answer;
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
        return split < 0 ? anyOpen() : split;
    }

    /** A day without a choice yet, when nothing tells which: so that the search ends only with all settled. */
    private int anyOpen() {
        for (int at = 0; at < part.settled.length; at++) {
            if (part.settled[at] == 0 && model.dateOf[at] >= 0 && !model.required[at]) {
                return at;
            }
        }
        return -1;
    }
}
