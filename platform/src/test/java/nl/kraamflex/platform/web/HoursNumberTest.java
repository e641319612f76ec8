package nl.kraamflex.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursNumberTest {
    @ParameterizedTest
    @CsvSource({"2940, 49", "330, 5.5", "15, 0.25", "0, 0", "-660, -11", "6000, 100"})
    void minutes_and_hours_are_the_same_time(int minutes, String hours) {
        assertThat(HoursNumber.of(minutes).toPlainString()).isEqualTo(hours);
        assertThat(HoursNumber.of(minutes).toString()).isEqualTo(hours);
        assertThat(HoursNumber.minutes(new BigDecimal(hours))).isEqualTo(minutes);
    }

    @Test
    void what_is_no_whole_minute_is_refused() {
        assertThatThrownBy(() -> HoursNumber.minutes(new BigDecimal("0.001"))).isInstanceOf(ArithmeticException.class);
    }
}
