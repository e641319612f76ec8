package nl.kraamflex.indication.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.FigureNotPublished;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The protocol's rules on cases as the sources work them out. */
class IndicationRulesTest {
    private static final DatedLaw LAW = DatedLaw.shipped();

    @ParameterizedTest(name = "{0}, born {1}, home {2}: {3} minutes in all")
    @CsvSource({
        "BREAST, 2025-03-10T03:12:00+01:00, 2025-03-10, 2940",
        "FORMULA, 2025-03-10T03:12:00+01:00, 2025-03-10, 2700",
        // formula, home on day 3: two nights of 5.5 hours
        "FORMULA, 2025-03-10T03:12:00+01:00, 2025-03-12, 2040",
        // caesarean, home on day 5: four nights of 6 hours
        "BREAST, 2025-03-10T03:12:00+01:00, 2025-03-14, 1500",
        // born at 23:45 in hospital: the midnight a quarter of an hour later is a night
        "BREAST, 2025-03-10T23:45:00+01:00, 2025-03-11, 2580",
        // born in the morning and home on the same day: no night
        "BREAST, 2025-03-10T10:00:00+01:00, 2025-03-10, 2940",
        // 23:30 in UTC is already the next day in the Netherlands
        "BREAST, 2025-03-10T23:30:00Z, 2025-03-11, 2940"
    })
    void hours_follow_feeding_and_nights(Feeding feeding, OffsetDateTime born, LocalDate home, int minutes) {
        Indication indication = indication(feeding, born, home, null, "2025-03-20T09:00:00Z");

        assertThat(indication)
                .isInstanceOfSatisfying(
                        Indication.Hours.class,
                        hours -> assertThat(hours.minutes()).isEqualTo(minutes));
    }

    @ParameterizedTest(name = "{0} with {1} nights")
    @CsvSource({
        "BREAST, 5, HOURS_AFTER_HOSPITAL",
        "FORMULA, 4, HOURS_AFTER_HOSPITAL",
        "MIXED, 0, BASE_HOURS",
        "NONE, 0, BASE_HOURS"
    })
    void what_no_source_answers_is_the_clinicians(Feeding feeding, int nights, Indication.Question question) {
        Indication indication = indication(
                feeding,
                OffsetDateTime.parse("2025-03-10T03:12:00+01:00"),
                LocalDate.parse("2025-03-10").plusDays(nights),
                null,
                "2025-03-20T09:00:00Z");

        assertThat(indication)
                .isInstanceOfSatisfying(
                        Indication.ClinicianDecides.class,
                        open -> assertThat(open.question()).isEqualTo(question));
    }

    @Test
    void a_clinicians_hours_stand_and_later_nights_come_off() {
        Indication indication = indication(
                Feeding.BREAST,
                OffsetDateTime.parse("2025-03-10T03:12:00+01:00"),
                LocalDate.parse("2025-03-13"),
                2400,
                "2025-03-12T09:00:00Z");

        assertThat(indication)
                .isInstanceOfSatisfying(
                        Indication.Hours.class,
                        hours -> assertThat(hours.minutes()).isEqualTo(2400 - 360));
    }

    @Test
    void while_nobody_is_home_only_nights_before_the_decision_count() {
        Indication indication = indication(
                Feeding.BREAST, OffsetDateTime.parse("2025-03-10T03:12:00+01:00"), null, null, "2025-03-12T09:00:00Z");

        assertThat(indication)
                .isInstanceOfSatisfying(
                        Indication.Hours.class,
                        hours -> assertThat(hours.minutes()).isEqualTo(2940 - 2 * 360));
    }

    @ParameterizedTest(name = "born {0}: the law insures up to day {1}")
    // Born on 2023-11-21, day 42 is the first day of the longer window.
    @CsvSource({"2014-12-31, 10", "2015-01-01, 10", "2023-11-20, 10", "2023-11-21, 42", "2024-01-01, 42"})
    void the_legal_window_follows_the_date(LocalDate born, int lastDay) {
        assertThat(new Protocol(LAW, born).legalLastDay().amountAsInt()).isEqualTo(lastDay);
    }

    @Test
    void a_date_before_the_protocol_is_refused() {
        Protocol before = new Protocol(LAW, LocalDate.parse("2008-02-29"));

        assertThatThrownBy(() -> before.base(Feeding.BREAST))
                .isInstanceOf(FigureNotPublished.class)
                .hasMessageContaining("lip/base-breast")
                .hasMessageContaining("2008-02-29");
    }

    static Indication indication(
            Feeding feeding,
            OffsetDateTime born,
            @Nullable LocalDate home,
            @Nullable Integer clinician,
            String decidedAt) {
        Decision decision = new Decision(
                new UUID(1, 1),
                Moment.START,
                Instant.parse(decidedAt),
                feeding,
                new DecidedBy(DecidedBy.Role.MIDWIFE, "08001234"),
                clinician,
                Instant.parse(decidedAt));
        MaternityCase theCase = MaternityCase.opened(new UUID(0, 1), "ref", LocalDate.parse("2025-03-12"))
                .withBirth(new Birth(born, home, 1))
                .withDecision(decision);
        return IndicationRules.apply(new Protocol(LAW, theCase.lawDate()), theCase)
                .orElseThrow();
    }
}
