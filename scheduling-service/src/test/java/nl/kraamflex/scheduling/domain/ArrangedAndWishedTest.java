package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What may be arranged, wished and reported of one case, each by itself. */
class ArrangedAndWishedTest {
    private static final LocalDate DATE = LocalDate.parse("2026-01-08");

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 42", "42, 42"})
    void days_that_are_paid_for_lie_in_the_legal_window(int fromDay, int lastDay) {
        FundedDays days = new FundedDays(Funding.PRIVATE, "contract", fromDay, lastDay, false);

        assertThat(days.covers(fromDay)).isTrue();
        assertThat(days.covers(lastDay)).isTrue();
        assertThat(days.covers(fromDay - 1)).isFalse();
        assertThat(days.covers(lastDay + 1)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "5, 4", "1, 43"})
    void days_in_another_order_or_beyond_the_window_are_refused(int fromDay, int lastDay) {
        assertThatThrownBy(() -> new FundedDays(Funding.PRIVATE, "contract", fromDay, lastDay, false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fromDay is " + fromDay + " and lastDay is " + lastDay);
    }

    @ParameterizedTest
    @EnumSource(
            value = Funding.class,
            names = {"BASIC", "BASIC_EXCEPTION"})
    void basic_insurance_is_not_arranged(Funding funding) {
        assertThatThrownBy(() -> new FundedDays(funding, "policy", 1, 8, false))
                .hasMessageContaining("funding is " + funding);
    }

    @ParameterizedTest
    @EnumSource(
            value = Funding.class,
            names = {"SUPPLEMENTARY", "PRIVATE"})
    void only_an_agreement_pays_for_pauses(Funding funding) {
        assertThatThrownBy(() -> new FundedDays(funding, "policy", 9, 14, true))
                .hasMessageContaining("pausesAllowed is true with " + funding);
    }

    @Test
    void who_pays_has_a_name() {
        assertThatThrownBy(() -> new FundedDays(Funding.PRIVATE, " ", 9, 14, false))
                .hasMessageContaining("name is blank");
    }

    @ParameterizedTest
    @EnumSource(value = DayWish.Amount.class, mode = EnumSource.Mode.EXCLUDE, names = "HOURS")
    void a_length_belongs_to_the_wish_for_hours_alone(DayWish.Amount amount) {
        assertThat(wish(amount, null).minutes()).isNull();
        assertThatThrownBy(() -> wish(amount, 60)).hasMessageContaining("2026-01-08 is " + amount);
    }

    @ParameterizedTest
    @CsvSource({"0", "-15", "20"})
    void a_length_is_a_number_of_quarters(int minutes) {
        assertThatThrownBy(() -> wish(DayWish.Amount.HOURS, minutes)).hasMessageContaining("minutes is " + minutes);
    }

    @Test
    void the_wish_for_hours_has_a_length() {
        assertThat(wish(DayWish.Amount.HOURS, 15).minutes()).isEqualTo(15);
        assertThatThrownBy(() -> wish(DayWish.Amount.HOURS, null)).hasMessageContaining("2026-01-08 is HOURS");
    }

    @Test
    void wishes_are_in_order_of_their_dates_and_found_by_them() {
        DayWish later = wish(DayWish.Amount.MORE, null);
        DayWish earlier = new DayWish(DATE.minusDays(1), DayWish.Amount.FEWER, null, null);
        Wishes wishes = new Wishes(1, Instant.EPOCH, Pattern.USUAL, List.of(later, earlier));

        assertThat(wishes.days()).containsExactly(earlier, later);
        assertThat(wishes.of(DATE)).contains(later);
        assertThat(wishes.of(DATE.plusDays(1))).isEmpty();
    }

    @Test
    void an_absence_lasts_until_the_day_before_they_are_back() {
        Absence absence = new Absence(DATE, DATE.plusDays(2));

        assertThat(absence.covers(DATE.minusDays(1))).isFalse();
        assertThat(absence.covers(DATE)).isTrue();
        assertThat(absence.covers(DATE.plusDays(1))).isTrue();
        assertThat(absence.covers(DATE.plusDays(2))).isFalse();
    }

    @Test
    void an_absence_without_a_known_end_goes_on() {
        assertThat(new Absence(DATE, null).covers(DATE.plusDays(40))).isTrue();
        assertThat(new Absence(DATE, null).covers(DATE.minusDays(1))).isFalse();
    }

    @Test
    void nobody_is_back_on_the_day_they_leave() {
        assertThatThrownBy(() -> new Absence(DATE, DATE)).hasMessageContaining("backOn is 2026-01-08");
    }

    private static DayWish wish(DayWish.Amount amount, @Nullable Integer minutes) {
        return new DayWish(DATE, amount, minutes, null);
    }
}
