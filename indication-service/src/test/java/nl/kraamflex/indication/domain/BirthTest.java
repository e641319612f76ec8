package nl.kraamflex.indication.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a birth says by itself, where no history of a case shows it. */
class BirthTest {
    private static final Birth.Child CHILD =
            new Birth.Child(OffsetDateTime.parse("2025-03-10T23:50:00+01:00"), false, null);

    @ParameterizedTest
    @CsvSource({"2025-03-10, 0", "2025-03-11, 1", "2025-03-13, 3", "2025-04-10, 31"})
    void nights_before_homecoming_are_the_midnights_since_the_birth(LocalDate home, int nights) {
        assertThat(born(home).nightsBeforeHomecoming()).isEqualTo(nights);
    }

    @Test
    void while_nobody_knows_when_they_come_home_no_night_is_counted() {
        assertThat(born(null).nightsBeforeHomecoming()).isZero();
    }

    @Test
    void a_birth_without_a_child_is_none() {
        assertThatThrownBy(() -> new Birth(List.of(), null, null, null, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("children is empty");
    }

    private static Birth born(@Nullable LocalDate home) {
        return new Birth(List.of(CHILD), home, null, null, 1);
    }
}
