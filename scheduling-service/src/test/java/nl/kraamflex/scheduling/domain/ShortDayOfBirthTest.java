package nl.kraamflex.scheduling.domain;

import static nl.kraamflex.scheduling.domain.DaysOfCare.bornAt;
import static nl.kraamflex.scheduling.domain.DaysOfCare.day;
import static org.assertj.core.api.Assertions.assertThat;

import nl.kraamflex.scheduling.domain.distribution.DayKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShortDayOfBirthTest {
    private final ShortDayOfBirth policy = new ShortDayOfBirth();

    @ParameterizedTest
    @CsvSource({
        "2026-01-05T02:12:00Z, 32",
        "2026-01-05T07:00:00Z, 32",
        "2026-01-05T07:01:00Z, 31",
        "2026-01-05T12:45:00Z, 9",
        "2026-01-05T13:00:00Z, 8"
    })
    void what_fits_between_rest_and_end_of_day_care_can_be_planned(String timeOfBirth, int longest) {
        DayBounds bounds = policy.boundsOf(bornAt(day(1), timeOfBirth)).orElseThrow();

        assertThat(bounds.kind()).isEqualTo(DayKind.OPTIONAL);
        assertThat(bounds.shortest()).isEqualTo(8);
        assertThat(bounds.longest()).isEqualTo(longest);
        assertThat(bounds.reason()).isEqualTo(longest == 32 ? null : DayReason.DAY_OF_BIRTH);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-05T13:01:00Z", "2026-01-05T17:00:00Z", "2026-01-05T22:59:00Z"})
    void too_little_is_left_after_a_late_birth(String timeOfBirth) {
        assertThat(policy.boundsOf(bornAt(day(1), timeOfBirth)))
                .contains(DayBounds.blocked(DayReason.DAY_OF_BIRTH_TOO_LATE));
    }

    @Test
    void other_days_are_left_to_the_other_policies() {
        assertThat(policy.boundsOf(day(2))).isEmpty();
    }
}
