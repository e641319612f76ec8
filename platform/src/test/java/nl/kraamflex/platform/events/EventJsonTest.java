package nl.kraamflex.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventJsonTest {
    private static final DeliveriesRecorded DELIVERED = new DeliveriesRecorded(
            UUID.fromString("019b0f3e-7c1a-7cc3-9f0e-2f6f4c1f6a10"),
            "33000001",
            2,
            Instant.parse("2025-03-10T17:00:00Z"),
            List.of(new DeliveriesRecorded.DeliveredVisit(
                    Instant.parse("2025-03-10T08:00:00Z"),
                    Instant.parse("2025-03-10T16:00:00Z"),
                    480,
                    List.of(new DeliveriesRecorded.CareDate(LocalDate.parse("2025-03-10"), 480)))));

    @Test
    void what_is_written_is_read_again() {
        assertThat(EventJson.read(EventType.DELIVERIES_RECORDED, EventJson.write(DELIVERED)))
                .isEqualTo(DELIVERED);
    }

    @Test
    void a_case_before_birth_and_decision_has_nulls_and_is_read() {
        CaseUpdated opened = new CaseUpdated(
                DELIVERED.caseId(),
                "33000001",
                1,
                DELIVERED.occurredAt(),
                1,
                LocalDate.parse("2025-03-12"),
                null,
                null,
                "STANDARD");

        assertThat(EventJson.read(EventType.CASE_UPDATED, EventJson.write(opened)))
                .isEqualTo(opened);
    }

    @Test
    void fields_that_were_added_to_a_published_version_are_left_out_where_they_say_nothing() {
        CaseUpdated plain = caseWith(new CaseUpdated.Indication(
                DELIVERED.caseId(), "START", false, 2940, 8, "lip/2008-03-01", DELIVERED.occurredAt()));

        String written = EventJson.write(plain);

        assertThat(written)
                .contains("\"decidedAt\":\"2025-03-10T17:00:00Z\"}")
                .doesNotContain("protected", "declined", "offered", "extension", "birthAssistance");
        assertThat(EventJson.read(EventType.CASE_UPDATED, written)).isEqualTo(plain);
    }

    @Test
    void fields_that_were_added_to_a_published_version_are_written_and_read() {
        CaseUpdated full = caseWith(new CaseUpdated.Indication(
                DELIVERED.caseId(),
                "EXTENSION",
                false,
                2940,
                14,
                "lip/2008-03-01",
                DELIVERED.occurredAt(),
                true,
                360,
                1440,
                new CaseUpdated.Extension("AGREEMENT", 11, "trial of 2025"),
                205));

        String written = EventJson.write(full);

        assertThat(written)
                .contains(
                        "\"protected\":true,\"declinedMinutes\":360,\"offeredMinutes\":1440,\"extension\":{\"kind\":\"AGREEMENT\",\"fromDay\":11,\"agreement\":\"trial of 2025\"},\"birthAssistanceMinutes\":205");
        assertThat(EventJson.read(EventType.CASE_UPDATED, written)).isEqualTo(full);
    }

    @Test
    void a_visit_elsewhere_and_one_that_did_not_take_place_are_written_and_read() {
        DeliveriesRecorded full = new DeliveriesRecorded(
                DELIVERED.caseId(),
                DELIVERED.organisation(),
                DELIVERED.version(),
                DELIVERED.occurredAt(),
                List.of(new DeliveriesRecorded.DeliveredVisit(
                        Instant.parse("2025-03-10T08:00:00Z"),
                        Instant.parse("2025-03-10T16:00:00Z"),
                        480,
                        List.of(new DeliveriesRecorded.CareDate(LocalDate.parse("2025-03-10"), 480)),
                        true)),
                List.of(new DeliveriesRecorded.VisitNotGiven(Instant.parse("2025-03-11T08:00:00Z"), "NO_SHOW")));

        String written = EventJson.write(full);

        assertThat(written)
                .contains("\"elsewhere\":true")
                .contains("\"notGiven\":[{\"begin\":\"2025-03-11T08:00:00Z\",\"outcome\":\"NO_SHOW\"}]");
        assertThat(EventJson.read(EventType.DELIVERIES_RECORDED, written)).isEqualTo(full);
        assertThat(EventJson.write(DELIVERED)).doesNotContain("elsewhere", "notGiven");
    }

    @Test
    void who_pays_for_a_date_and_what_was_signed_are_written_and_read() {
        DeliveriesRecorded full = new DeliveriesRecorded(
                DELIVERED.caseId(),
                DELIVERED.organisation(),
                DELIVERED.version(),
                DELIVERED.occurredAt(),
                List.of(new DeliveriesRecorded.DeliveredVisit(
                        Instant.parse("2025-03-10T20:00:00Z"),
                        Instant.parse("2025-03-11T00:00:00Z"),
                        240,
                        List.of(
                                new DeliveriesRecorded.CareDate(LocalDate.parse("2025-03-10"), 180, "PRIVATE"),
                                new DeliveriesRecorded.CareDate(
                                        LocalDate.parse("2025-03-11"), 60, DeliveriesRecorded.CareDate.UNKNOWN)))),
                List.of(),
                new DeliveriesRecorded.SignedStatement(240, Instant.parse("2025-03-12T09:00:00Z")));

        String written = EventJson.write(full);

        assertThat(written)
                .contains("\"date\":\"2025-03-10\",\"minutes\":180,\"funding\":\"PRIVATE\"")
                .contains("\"funding\":\"UNKNOWN\"")
                .contains("\"signedStatement\":{\"minutes\":240,\"signedAt\":\"2025-03-12T09:00:00Z\"}");
        assertThat(EventJson.read(EventType.DELIVERIES_RECORDED, written)).isEqualTo(full);
        assertThat(EventJson.write(DELIVERED)).doesNotContain("funding", "signed");
    }

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'\"funding\":\"NOBODY\"', '\"funding\":\"PRIVATE\"', 'funding (enum)'",
                "'\"minutes\":481', '\"minutes\":495', '/signedStatement/minutes (multipleOf)'",
                "'\"signedBy\":', '\"signedAt\":', '/signedStatement/signedAt (required)'"
            })
    void added_fields_that_do_not_keep_the_schema_are_unreadable_and_named(String wrong, String right, String named) {
        String broken = EventJson.write(new DeliveriesRecorded(
                        DELIVERED.caseId(),
                        DELIVERED.organisation(),
                        DELIVERED.version(),
                        DELIVERED.occurredAt(),
                        List.of(new DeliveriesRecorded.DeliveredVisit(
                                Instant.parse("2025-03-10T08:00:00Z"),
                                Instant.parse("2025-03-10T16:00:00Z"),
                                480,
                                List.of(new DeliveriesRecorded.CareDate(
                                        LocalDate.parse("2025-03-10"), 480, "PRIVATE")))),
                        List.of(),
                        new DeliveriesRecorded.SignedStatement(495, Instant.parse("2025-03-12T09:00:00Z"))))
                .replace(right, wrong);

        assertThatThrownBy(() -> EventJson.read(EventType.DELIVERIES_RECORDED, broken))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining(named);
    }

    private static CaseUpdated caseWith(CaseUpdated.Indication indication) {
        return new CaseUpdated(
                DELIVERED.caseId(),
                "33000001",
                1,
                DELIVERED.occurredAt(),
                1,
                LocalDate.parse("2025-03-12"),
                null,
                indication,
                "STANDARD");
    }

    @Test
    void a_field_that_a_later_version_adds_is_ignored() {
        String later = EventJson.write(DELIVERED).replace("\"version\":2", "\"version\":2,\"colour\":\"blue\"");

        assertThat(EventJson.read(EventType.DELIVERIES_RECORDED, later)).isEqualTo(DELIVERED);
    }

    @ParameterizedTest(name = "{0} instead of {1}")
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'\"minutes\":61', '\"minutes\":480', 'minutes (multipleOf)'",
                "'\"minutes\":-15', '\"minutes\":480', 'minutes (minimum)'",
                "'\"minutes\":\"480\"', '\"minutes\":480', 'minutes (type)'",
                "'\"organisation\":\"3300\"', '\"organisation\":\"33000001\"', '/organisation (pattern)'",
                "'\"version\":0', '\"version\":2', '/version (minimum)'",
                "'\"date\":\"2025-02-30\"', '\"date\":\"2025-03-10\"', 'date (format)'",
                "'\"days\":', '\"visits\":', '/visits (required)'"
            })
    void what_does_not_keep_the_schema_is_unreadable_and_named_without_its_content(
            String wrong, String right, String named) {
        String broken = EventJson.write(DELIVERED).replace(right, wrong);

        assertThatThrownBy(() -> EventJson.read(EventType.DELIVERIES_RECORDED, broken))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageContaining(named)
                .hasMessageNotContaining("2025-0");
    }

    @Test
    void what_is_no_json_is_unreadable() {
        assertThatThrownBy(() -> EventJson.read(EventType.DELIVERIES_RECORDED, "{\"caseId\":"))
                .isInstanceOf(UnreadableEvent.class);
        assertThatThrownBy(() -> EventJson.read(EventType.DELIVERIES_RECORDED, "null"))
                .isInstanceOf(UnreadableEvent.class);
    }
}
