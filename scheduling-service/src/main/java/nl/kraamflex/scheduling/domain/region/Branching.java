package nl.kraamflex.scheduling.domain.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

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

    private final PlanSearch search;
    private final RegionModel model;
    private final SplitGains gains;

    /** Open parts, the lowest bound first. */
    private final TreeSet<RegionPart> open =
            new TreeSet<>(Comparator.comparingLong(RegionPart::bound).thenComparingLong(RegionPart::number));

    /** The same parts, those of the best plan first and of these the latest. */
    private final TreeSet<RegionPart> promising = new TreeSet<>(Comparator.comparingLong(RegionPart::value)
            .thenComparing(Comparator.comparingLong(RegionPart::number).reversed()));

    private long numbers;

    /** Lowest bound of the parts that could neither be split nor be proven done. */
    private long leftOpen = Long.MAX_VALUE;

    private Branching(PlanSearch search) {
        this.search = search;
        this.model = search.model;
        this.gains = new SplitGains(model.start[model.families], search.value() - search.lowerBound());
        add(RegionPart.whole(model, search.prices().prices, search.lowerBound(), search.value()));
    }

    /** Searches until a limit is reached or no part is left. */
    static void run(PlanSearch search) {
        Branching branching = new Branching(search);
        while (!branching.open.isEmpty() && search.stop() == null) {
            branching.examine();
        }
    }

    private void examine() {
        List<RegionPart> batch = nextBatch();
        long value = search.value();
        List<PartSearch.Examined> all = search.pricing.each(
                batch, (worker, part) -> new PartSearch(model, worker, search::timeIsUp, part, value, gains).examine());
        for (int i = 0; i < all.size(); i++) {
            take(batch.get(i), all.get(i));
        }
        long least = open.isEmpty() ? Long.MAX_VALUE : open.first().bound();
        search.proveBySearch(Math.min(search.value(), Math.min(least, leftOpen)));
        search.report();
    }

    private void add(RegionPart part) {
        open.add(part);
        promising.add(part);
    }

    private List<RegionPart> nextBatch() {
        List<RegionPart> batch = new ArrayList<>();
        while (!open.isEmpty() && batch.size() < BATCH) {
            RegionPart part = batch.size() < BY_BOUND ? open.first() : promising.first();
            open.remove(part);
            promising.remove(part);
            if (part.bound < search.value()) {
                batch.add(part);
            }
        }
        return batch;
    }

    private void take(RegionPart part, PartSearch.Examined examined) {
        search.count(examined.steps());
        RegionPart.DaySplit split = part.split;
        // A search that time ended has not let the bound rise as far as it would.
        if (split != null && !search.timeIsUp()) {
            gains.see(split, Math.max(0, Math.min(examined.bound(), search.value()) - part.bound));
        }
        if (examined.value() < Long.MAX_VALUE) {
            search.offer(examined.plan(), examined.value());
        }
        if (examined.bound() >= search.value()) {
            return;
        }
        if (examined.splitDate() >= 0) {
            int date = examined.splitDate();
            add(part.withMost(date, examined.splitVisits(), examined, ++numbers));
            add(part.withFewest(date, examined.splitVisits() + 1, examined, ++numbers));
        } else if (examined.splitAt() >= 0) {
            add(part.withDay(examined.wish(), examined, ++numbers));
            add(part.withDay(!examined.wish(), examined, ++numbers));
        } else {
            leftOpen = Math.min(leftOpen, examined.bound());
        }
    }
}
