package nl.kraamflex.scheduling.domain.region;

import java.util.Arrays;

/** Which visits came and went while prices settled: what prices leave open, and so where a choice splits best. */
final class Wavering {

    private final RegionModel model;

    /** From which price of a quantum on the number of visits of a date may be what to choose: half of the dearest missing one. */
    private final long dearQuantum;

    /** In how many rounds a day of the row had a visit. */
    private final int[] seen;

    /** In how many rounds the visits of a date did not fit, each at its shortest. */
    private final int[] overfull;

    /** Most visits of a date that fitted or could have, and fewest that did not. */
    private final int[] mostFitting;

    private final int[] fewestOverfull;
    private int rounds;

    Wavering(RegionModel model) {
        this.model = model;
        this.dearQuantum = model.weights.protectedFactor() * model.weights.missingBeyond() / 2;
        this.seen = new int[model.start[model.families]];
        this.overfull = new int[model.dates];
        this.mostFitting = new int[model.dates];
        this.fewestOverfull = new int[model.dates];
        Arrays.fill(fewestOverfull, Integer.MAX_VALUE);
    }

    /** Takes note of a round. */
    void see(Pricing.Answer answer) {
        rounds++;
        int[] shortest = new int[model.dates];
        for (int at = 0; at < seen.length; at++) {
            if (answer.plan[at] > 0) {
                seen[at]++;
                shortest[model.dateOf[at]] += model.shortest[at];
            }
        }
        for (int d = 0; d < model.dates; d++) {
            if (shortest[d] > model.capacity[d]) {
                overfull[d]++;
                fewestOverfull[d] = Math.min(fewestOverfull[d], answer.visits[d]);
            } else {
                int further = (model.capacity[d] - shortest[d]) / Math.max(1, model.usualVisit[d]);
                mostFitting[d] = Math.max(mostFitting[d], answer.visits[d] + further);
            }
        }
    }

    /** The open day whose visit came and went and of which most is to be expected; -1 for none. */
    int day(RegionPart part, long[] prices, SplitGains gains) {
        long most = 0;
        int day = -1;
        for (int at = 0; at < seen.length; at++) {
            long weight = part.settled[at] == 0 ? weight(at, prices) : 0;
            long expected = weight == 0 ? 0 : gains.expected(at, weight);
            if (expected > most) {
                most = expected;
                day = at;
            }
        }
        return day;
    }

    /**
     * The date whose visits came and went between fitting and not fitting, when that weighs at least as much as what
     * one day does; -1 for none. Only dates are looked at where a quantum is dear: there visits
     * are at their shortest, so their number decides, and single visits would have to be settled one by one.
     */
    int date(RegionPart part, long[] prices, int day) {
        long most = day < 0 ? 0 : weight(day, prices) - 1;
        int date = -1;
        for (int d = 0; d < model.dates; d++) {
            boolean open = prices[d] > dearQuantum
                    && !model.firstVisit.isUncovered(d)
                    && mostFitting[d] < fewestOverfull[d]
                    && mostFitting[d] < part.mostVisits[d]
                    && mostFitting[d] >= part.fewestVisits[d];
            long weight =
                    open ? (long) Math.min(overfull[d], rounds - overfull[d]) * model.usualVisit[d] * prices[d] : 0;
            if (weight > most) {
                most = weight;
                date = d;
            }
        }
        return date;
    }

    /** The most visits of a date that fit, as far as was seen. */
    int lowerVisits(int date) {
        return Math.min(mostFitting[date], fewestOverfull[date] - 1);
    }

    /** How often the visit of a day came and went, weighed by what it takes at the prices. */
    long weight(int at, long[] prices) {
        int d = model.dateOf[at];
        return d < 0 ? 0 : (long) Math.min(seen[at], rounds - seen[at]) * model.shortest[at] * prices[d];
    }
}
