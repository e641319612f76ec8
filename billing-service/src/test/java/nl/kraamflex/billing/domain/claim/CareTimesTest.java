package nl.kraamflex.billing.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.DatedCare;
import nl.kraamflex.billing.domain.Deliveries;
import nl.kraamflex.billing.domain.Delivery;
import org.junit.jupiter.api.Test;

class CareTimesTest {
    private static final LocalDate DATE = LocalDate.of(2021, 3, 10);

    private static Delivery visit(String begin, String end, boolean elsewhere, DatedCare... care) {
        return new Delivery(Instant.parse(begin), Instant.parse(end), List.of(care), elsewhere);
    }

    private static Deliveries of(Delivery... visits) {
        return new Deliveries(1, Stream.of(visits).toList());
    }

    @Test
    void a_date_lasts_from_its_first_visit_to_the_end_of_its_last() {
        Deliveries deliveries = of(
                visit("2021-03-10T13:00:00Z", "2021-03-10T15:00:00Z", false, DatedCare.delivered(DATE, 120)),
                visit("2021-03-10T08:00:00Z", "2021-03-10T10:00:00Z", false, DatedCare.delivered(DATE, 120)));

        assertThat(CareTimes.on(deliveries, DATE))
                .contains(new CareTimes(Instant.parse("2021-03-10T08:00:00Z"), Instant.parse("2021-03-10T15:00:00Z")));
    }

    @Test
    void a_visit_past_midnight_is_split_there() {
        // Given: midnight in Amsterdam is 23:00 UTC
        Deliveries deliveries = of(visit(
                "2021-03-10T22:00:00Z",
                "2021-03-11T01:00:00Z",
                false,
                DatedCare.delivered(DATE, 60),
                DatedCare.delivered(DATE.plusDays(1), 120)));

        assertThat(CareTimes.on(deliveries, DATE))
                .contains(new CareTimes(Instant.parse("2021-03-10T22:00:00Z"), Instant.parse("2021-03-10T23:00:00Z")));
        assertThat(CareTimes.on(deliveries, DATE.plusDays(1)))
                .contains(new CareTimes(Instant.parse("2021-03-10T23:00:00Z"), Instant.parse("2021-03-11T01:00:00Z")));
    }

    @Test
    void what_others_gave_and_what_does_not_count_has_no_times() {
        assertThat(CareTimes.on(
                        of(visit("2021-03-10T08:00:00Z", "2021-03-10T10:00:00Z", true, DatedCare.delivered(DATE, 120))),
                        DATE))
                .isEmpty();
        assertThat(CareTimes.on(
                        of(visit("2021-03-10T08:00:00Z", "2021-03-10T10:00:00Z", false, DatedCare.delivered(DATE, 0))),
                        DATE))
                .isEmpty();
        assertThat(CareTimes.on(null, DATE)).isEmpty();
    }
}
