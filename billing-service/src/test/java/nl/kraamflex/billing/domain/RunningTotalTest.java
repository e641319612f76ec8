package nl.kraamflex.billing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Rounding once, on all minutes. */
class RunningTotalTest {
    @Test
    void half_a_cent_goes_up_and_the_next_half_gives_it_back() {
        RunningTotal total = new RunningTotal(410, 100);

        assertThat(total.add(15)).isEqualTo(103);
        assertThat(total.add(15)).isEqualTo(102);
    }

    @Test
    void time_that_is_taken_away_takes_what_it_added_last() {
        RunningTotal total = new RunningTotal(410, 100);
        total.add(30);

        assertThat(total.add(-15)).isEqualTo(-102);
        assertThat(total.add(-15)).isEqualTo(-103);
    }

    @Test
    void a_part_of_a_price_is_rounded_once_too() {
        // 15 minutes of a quarter of 59.60 an hour are 372.5 cents
        RunningTotal total = new RunningTotal(5_960, 25);

        assertThat(total.add(15)).isEqualTo(373);
        assertThat(total.add(15)).isEqualTo(372);
    }

    @Test
    void more_than_there_is_cannot_be_taken_away() {
        RunningTotal total = new RunningTotal(410, 100);
        total.add(15);

        assertThatThrownBy(() -> total.add(-30))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("minutes is -30, and only 15 are there to take away.");
    }
}
