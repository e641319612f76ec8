package nl.kraamflex.scheduling.domain.region;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What registered births to come ask of each date: the distribution of a sum of independent families, by convolution and
 * without simulation, so the same question always has the same answer.
 *
 * <p>Who is not born at {@code asOf} is born on that date or later: the weights of days already past fall away and the
 * others keep their proportion. Whose days are all past is expected on {@code asOf}.
 *
 * <p>Where more than {@link #MOST_EXACT} families are expected to ask for something on a date, the sum is described by its
 * moments instead ({@link DemandMoments}): a convolution grows with the square of their number, and a sum of so many has a
 * shape that hardly depends on each.
 *
 * <p><b>Scale.</b> Probabilities are whole billionths. One family's are exact before they are rounded; each family added
 * rounds the cumulated distribution once, to the nearest billionth, and keeps the sum whole. So after {@code n} families
 * no cumulated probability is off by more than {@code n} billionths, three hundred-thousandths for a country.
 */
public final class DemandForecast {

    /** One, in the unit of probabilities. */
    static final long SCALE = 1_000_000_000;

    /** Most families expected to ask for something whose sum is worked out without approximation. */
    static final int MOST_EXACT = 30;

    private static final int LONGEST_DAY = 96;

    private final BirthSpread spread;
    private final LocalDate asOf;

    /**
     * A forecast.
     *
     * @param spread when births fall around their due date
     * @param asOf the first date on which a birth may still fall
     */
    public DemandForecast(BirthSpread spread, LocalDate asOf) {
        this.spread = spread;
        this.asOf = asOf;
    }

    /**
     * What the births ask of one date.
     *
     * @param births families whose birth is still to come
     * @param date the date
     * @return the quantiles of their demand in quanta
     */
    public ExpectedDemand on(LocalDate date, List<ExpectedBirth> births) {
        List<long[]> families = new ArrayList<>();
        long asking = 0;
        for (ExpectedBirth birth : births) {
            long[] family = of(birth, date);
            if (family[0] < SCALE) {
                families.add(family);
                asking += SCALE - family[0];
            }
        }
        return asking > MOST_EXACT * SCALE ? approximated(families) : exact(families);
    }

    /** Quantiles of the sum of independent families by convolution. */
    static ExpectedDemand exact(List<long[]> families) {
        Demand demand = new Demand(families.size());
        families.forEach(demand::add);
        return new ExpectedDemand(demand.quantile(10), demand.quantile(50), demand.quantile(90));
    }

    /** The same from moments. */
    static ExpectedDemand approximated(List<long[]> families) {
        DemandMoments moments = new DemandMoments();
        families.forEach(moments::add);
        return moments.demand();
    }

    /**
     * The same for several dates in a row.
     *
     * @param births families whose birth is still to come
     * @param firstDate the first date
     * @param dates how many dates
     * @return one entry per date, in order
     */
    public List<ExpectedDemand> on(LocalDate firstDate, int dates, List<ExpectedBirth> births) {
        List<ExpectedDemand> all = new ArrayList<>(dates);
        for (int d = 0; d < dates; d++) {
            all.add(on(firstDate.plusDays(d), births));
        }
        return all;
    }

    /** Billionths with which one family asks for so many quanta on a date; they add up to {@link #SCALE}. */
    long[] of(ExpectedBirth birth, LocalDate date) {
        long[] ways = new long[LONGEST_DAY + 1];
        LocalDate first = birth.dueDate().plusDays(spread.firstDay());
        boolean anyLeft = false;
        for (int i = 0; i < spread.weights().size(); i++) {
            if (spread.weights().get(i) > 0 && !first.plusDays(i).isBefore(asOf)) {
                anyLeft = true;
                count(ways, spread.weights().get(i), birth, first.plusDays(i), date);
            }
        }
        if (!anyLeft) {
            count(ways, 1, birth, asOf, date);
        }
        return scaled(ways);
    }

    private static void count(long[] ways, int weight, ExpectedBirth birth, LocalDate born, LocalDate date) {
        long day = ChronoUnit.DAYS.between(born, date);
        for (ExpectedBirth.Possibility possibility : birth.possibilities()) {
            List<Integer> quanta = possibility.quanta();
            int asked = day >= 0 && day < quanta.size() ? quanta.get((int) day) : 0;
            ways[asked] += (long) weight * possibility.weight();
        }
    }

    /** Rounds the cumulated shares, so that rounding never adds up. */
    private static long[] scaled(long[] ways) {
        long all = 0;
        for (long way : ways) {
            all += way;
        }
        long[] parts = new long[ways.length];
        long sum = 0;
        long before = 0;
        for (int q = 0; q < ways.length; q++) {
            sum += ways[q];
            long upTo = (sum * SCALE + all / 2) / all;
            parts[q] = upTo - before;
            before = upTo;
        }
        return parts;
    }

    /** The distribution of what the families added so far ask for together. */
    private static final class Demand {

        private long[] parts;
        private long[] next;
        private int lowest;
        private int highest;

        Demand(int families) {
            int length = LONGEST_DAY * families + 1;
            this.parts = new long[length];
            this.next = new long[length];
            parts[0] = SCALE;
        }

        void add(long[] family) {
            int top = highest + LONGEST_DAY;
            Arrays.fill(next, lowest, top + 1, 0);
            for (int q = 0; q <= LONGEST_DAY; q++) {
                long part = family[q];
                if (part > 0) {
                    for (int h = lowest; h <= highest; h++) {
                        next[h + q] += parts[h] * part;
                    }
                }
            }
            roundNext(top);
            long[] old = parts;
            parts = next;
            next = old;
        }

        /** No sum exceeds the square of the scale, which fits a {@code long}. */
        private void roundNext(int top) {
            long sum = 0;
            long before = 0;
            int first = -1;
            for (int h = lowest; h <= top; h++) {
                sum += next[h];
                long upTo = (sum + SCALE / 2) / SCALE;
                next[h] = upTo - before;
                before = upTo;
                if (next[h] > 0) {
                    first = first < 0 ? h : first;
                    highest = h;
                }
            }
            lowest = first;
        }

        /** The fewest quanta that demand does not exceed in so many of a hundred cases. */
        int quantile(int percent) {
            long sum = 0;
            for (int h = lowest; h <= highest; h++) {
                sum += parts[h];
                if (sum * 100 >= percent * SCALE) {
                    return h;
                }
            }
            return highest;
        }
    }
}
