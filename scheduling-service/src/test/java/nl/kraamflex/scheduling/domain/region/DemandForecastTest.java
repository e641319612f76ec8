package nl.kraamflex.scheduling.domain.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class DemandForecastTest {

    private static final LocalDate DUE = LocalDate.of(2026, 5, 10);
    private static final LocalDate LONG_BEFORE = DUE.minusDays(60);

    private static ExpectedBirth birth(Integer... quanta) {
        return new ExpectedBirth(DUE, List.of(new ExpectedBirth.Possibility(1, List.of(quanta))));
    }

    private static ExpectedDemand on(LocalDate date, LocalDate asOf, BirthSpread spread, ExpectedBirth... births) {
        return new DemandForecast(spread, asOf).on(date, List.of(births));
    }

    @Test
    void a_birth_on_a_known_day_asks_for_its_hours_day_by_day() {
        BirthSpread certain = new BirthSpread(0, List.of(1));
        DemandForecast forecast = new DemandForecast(certain, LONG_BEFORE);

        List<ExpectedDemand> days = forecast.on(DUE.minusDays(1), 4, List.of(birth(32, 28)));

        assertThat(days).extracting(ExpectedDemand::median).containsExactly(0, 32, 28, 0);
    }

    @Test
    void quantiles_tell_the_usual_from_the_rare() {
        // Given a birth on the due date in one of five cases, and a day earlier or later in two each
        BirthSpread spread = new BirthSpread(-1, List.of(2, 1, 2));
        // When
        ExpectedDemand demand = on(DUE.plusDays(1), LONG_BEFORE, spread, birth(32, 28, 12));
        // Then 12, 28 and 32 quanta are asked for in 40, 20 and 40 of a hundred cases
        assertThat(demand).isEqualTo(new ExpectedDemand(12, 28, 32));
    }

    @Test
    void days_that_passed_without_a_birth_fall_away() {
        BirthSpread spread = new BirthSpread(-1, List.of(98, 1, 1));

        ExpectedDemand before = on(DUE, DUE.minusDays(1), spread, birth(32, 20));
        ExpectedDemand after = on(DUE, DUE, spread, birth(32, 20));

        assertThat(before).isEqualTo(new ExpectedDemand(20, 20, 20));
        assertThat(after).isEqualTo(new ExpectedDemand(0, 0, 32));
    }

    @Test
    void who_is_later_than_all_assumed_days_is_expected_now() {
        BirthSpread spread = new BirthSpread(-1, List.of(1, 1));
        LocalDate now = DUE.plusDays(9);

        assertThat(on(now, now, spread, birth(32, 20))).isEqualTo(new ExpectedDemand(32, 32, 32));
        assertThat(on(now.plusDays(1), now, spread, birth(32, 20))).isEqualTo(new ExpectedDemand(20, 20, 20));
    }

    @Test
    void of_several_possibilities_the_likelier_counts_more() {
        ExpectedBirth either = new ExpectedBirth(
                DUE,
                List.of(new ExpectedBirth.Possibility(3, List.of(32)), new ExpectedBirth.Possibility(1, List.of(24))));

        ExpectedDemand demand = on(DUE, LONG_BEFORE, new BirthSpread(0, List.of(1)), either);

        assertThat(demand).isEqualTo(new ExpectedDemand(24, 32, 32));
    }

    @Test
    void four_thousand_births_ask_for_about_their_mean_and_stay_within_the_rounding() {
        // Given births that fall on a date or not with equal chance: 2 000 of them on average, with a spread of 31.6
        List<ExpectedBirth> births = new ArrayList<>(Collections.nCopies(4_000, birth(1)));
        // When
        ExpectedDemand demand = new DemandForecast(new BirthSpread(0, List.of(1, 1)), LONG_BEFORE).on(DUE, births);
        // Then the quantiles are those of the binomial distribution
        assertThat(demand).isEqualTo(new ExpectedDemand(1_959, 2_000, 2_041));
    }

    @Test
    void what_is_out_of_range_is_refused() {
        List<ExpectedBirth.Possibility> unlikely = List.of(new ExpectedBirth.Possibility(0, List.of(8)));

        assertThatThrownBy(() -> new BirthSpread(0, List.of(1, -1))).hasMessageContaining("weights has -1");
        assertThatThrownBy(() -> new BirthSpread(0, List.of(0))).hasMessageContaining("weights add up to 0");
        assertThatThrownBy(() -> new ExpectedBirth(DUE, unlikely)).hasMessageContaining("add up to 0");
        assertThatThrownBy(() -> new ExpectedBirth.Possibility(-1, List.of())).hasMessageContaining("weight is -1");
        assertThatThrownBy(() -> new ExpectedBirth.Possibility(1, List.of(97))).hasMessageContaining("quanta has 97");
    }
}
