package nl.kraamflex.bench.region;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** No caregiver is in two places at once. */
class GivenHoursTest {
    private static final LocalDate DATE = LocalDate.of(2026, 1, 1);

    private static GivenHours given(int hours, String uncovered, int... planned) {
        try {
            return new GivenHours(
                    Map.of(DATE, hours),
                    Arrays.stream(planned)
                            .mapToObj(quanta -> new PlannedCase(Map.of(DATE, quanta), List.of()))
                            .toList(),
                    new ObjectMapper()
                            .readTree("{\"dates\": [{\"date\": \"2026-01-01\", \"uncoveredHours\": %s}]}"
                                    .formatted(uncovered)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void hours_that_there_are_can_all_be_given() {
        assertThat(given(32, "0", 12, 20).twice()).isZero();
    }

    @Test
    void hours_beyond_those_there_are_were_given_twice() {
        assertThat(given(32, "0", 12, 24).twice()).isEqualTo(4);
    }

    @Test
    void hours_that_the_service_says_nobody_covers_are_a_shortage_and_no_offence() {
        GivenHours given = given(32, "0.75", 12, 24);

        assertThat(given.uncovered()).isEqualTo(3);
        assertThat(given.twice()).isEqualTo(1);
    }

    @Test
    void a_date_that_nobody_gave_hours_for_has_none() {
        PlannedCase elsewhere = new PlannedCase(Map.of(DATE.plusDays(1), 8), List.of());

        assertThat(new GivenHours(Map.of(DATE, 32), List.of(elsewhere), new ObjectMapper().createObjectNode()).twice())
                .isEqualTo(8);
    }
}
