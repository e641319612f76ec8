package nl.kraamflex.scheduling.domain.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DemandForecastPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    @Property(tries = 300)
    void quantiles_are_those_of_all_ways_in_which_the_births_can_fall(@ForAll long seed) {
        // Given up to five families, some of them late
        Random random = new Random(seed);
        BirthSpread spread = new BirthSpread(random.nextInt(-4, 1), weights(random, random.nextInt(1, 5)));
        LocalDate asOf = FIRST.plusDays(random.nextInt(0, 5));
        List<ExpectedBirth> births = new ArrayList<>();
        for (int f = 0; f < random.nextInt(0, 6); f++) {
            births.add(birth(random));
        }
        LocalDate date = FIRST.plusDays(random.nextInt(0, 10));
        // When
        ExpectedDemand demand = new DemandForecast(spread, asOf).on(date, births);
        // Then
        Map<Integer, BigInteger> ways = ways(spread, asOf, births, date);
        assertThat(near(ways, 10, demand.tenth())).isTrue();
        assertThat(near(ways, 50, demand.median())).isTrue();
        assertThat(near(ways, 90, demand.ninetieth())).isTrue();
    }

    @Property(tries = 200)
    void one_familys_probabilities_add_up_to_one(@ForAll long seed) {
        Random random = new Random(seed);
        BirthSpread spread = new BirthSpread(-3, weights(random, 7));

        long[] parts = new DemandForecast(spread, FIRST).of(birth(random), FIRST.plusDays(random.nextInt(0, 9)));

        long sum = 0;
        for (long part : parts) {
            assertThat(part).isNotNegative();
            sum += part;
        }
        assertThat(sum).isEqualTo(DemandForecast.SCALE);
    }

    private static List<Integer> weights(Random random, int days) {
        List<Integer> weights = new ArrayList<>();
        for (int i = 0; i < days; i++) {
            weights.add(random.nextInt(0, 50));
        }
        weights.set(random.nextInt(days), random.nextInt(1, 50));
        return weights;
    }

    private static ExpectedBirth birth(Random random) {
        List<ExpectedBirth.Possibility> possibilities = new ArrayList<>();
        for (int i = 0; i < random.nextInt(1, 3); i++) {
            List<Integer> quanta = new ArrayList<>();
            for (int k = 0; k < random.nextInt(1, 4); k++) {
                quanta.add(random.nextInt(0, 33));
            }
            possibilities.add(new ExpectedBirth.Possibility(random.nextInt(1, 5), quanta));
        }
        return new ExpectedBirth(FIRST.plusDays(random.nextInt(0, 8)), possibilities);
    }

    /** In how many of all equally likely ways each demand comes about, counted without rounding. */
    private static Map<Integer, BigInteger> ways(
            BirthSpread spread, LocalDate asOf, List<ExpectedBirth> births, LocalDate date) {
        Map<Integer, BigInteger> all = new TreeMap<>(Map.of(0, BigInteger.ONE));
        for (ExpectedBirth birth : births) {
            Map<Integer, Integer> own = new TreeMap<>();
            for (int i = 0; i < spread.weights().size(); i++) {
                LocalDate born = birth.dueDate().plusDays(spread.firstDay() + i);
                if (!born.isBefore(asOf)) {
                    count(own, birth, born, date, spread.weights().get(i));
                }
            }
            if (own.values().stream().allMatch(ways -> ways == 0)) {
                count(own, birth, asOf, date, 1);
            }
            Map<Integer, BigInteger> next = new TreeMap<>();
            all.forEach((sum, ways) -> own.forEach((quanta, times) ->
                    next.merge(sum + quanta, ways.multiply(BigInteger.valueOf(times)), BigInteger::add)));
            all = next;
        }
        return all;
    }

    private static void count(
            Map<Integer, Integer> own, ExpectedBirth birth, LocalDate born, LocalDate date, int weight) {
        for (ExpectedBirth.Possibility possibility : birth.possibilities()) {
            long k = date.toEpochDay() - born.toEpochDay();
            int quanta = k >= 0 && k < possibility.quanta().size()
                    ? possibility.quanta().get((int) k)
                    : 0;
            own.merge(quanta, weight * possibility.weight(), Integer::sum);
        }
    }

    /** Whether demand is the quantile, but for ways so rare or so near the line that rounding may decide. */
    private static boolean near(Map<Integer, BigInteger> ways, int percent, int demand) {
        BigInteger all = ways.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger upTo = BigInteger.ZERO;
        BigInteger below = BigInteger.ZERO;
        for (Map.Entry<Integer, BigInteger> entry : ways.entrySet()) {
            upTo = entry.getKey() <= demand ? upTo.add(entry.getValue()) : upTo;
            below = entry.getKey() < demand ? below.add(entry.getValue()) : below;
        }
        BigInteger most = BigInteger.valueOf(100).multiply(BigInteger.valueOf(100_000_000));
        BigInteger line = all.multiply(BigInteger.valueOf(percent)).multiply(BigInteger.valueOf(100_000_000));
        BigInteger slack = all.multiply(BigInteger.valueOf(100));
        boolean reached = upTo.multiply(most).add(slack).compareTo(line) >= 0;
        boolean first = below.multiply(most).subtract(slack).compareTo(line) < 0;
        return reached && first;
    }
}
