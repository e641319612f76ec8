package nl.kraamflex.bench.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Figures by rank are numbers that were measured, never ones in between. */
class SpreadTest {
    @Test
    void of_a_hundred_numbers_the_rank_is_the_share() {
        Spread spread = new Spread(
                IntStream.rangeClosed(1, 100).map(number -> 101 - number).asDoubleStream());

        assertThat(spread.median()).isEqualTo(50);
        assertThat(spread.ninetieth()).isEqualTo(90);
        assertThat(spread.at(0.99)).isEqualTo(99);
        assertThat(spread.least()).isEqualTo(1);
        assertThat(spread.worst()).isEqualTo(100);
    }

    @Test
    void of_one_number_everything_is_that_number() {
        Spread spread = new Spread(DoubleStream.of(7));

        assertThat(spread.median()).isEqualTo(7);
        assertThat(spread.worst()).isEqualTo(7);
    }
}
