package nl.kraamflex.billing.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.CaseFacts;
import nl.kraamflex.billing.domain.DatedCare;
import nl.kraamflex.billing.domain.Deliveries;
import nl.kraamflex.billing.domain.Delivery;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.Schedule;
import nl.kraamflex.billing.domain.SignedHours;
import nl.kraamflex.platform.events.CaseUpdated;
import nl.kraamflex.platform.events.DeliveriesRecorded;
import nl.kraamflex.platform.events.EventData;
import nl.kraamflex.platform.events.EventJson;
import nl.kraamflex.platform.events.EventType;
import nl.kraamflex.platform.events.RecheckDue;
import nl.kraamflex.platform.events.RegionPlanRequested;
import nl.kraamflex.platform.events.ScheduleAlert;
import nl.kraamflex.platform.events.SchedulePlanned;
import nl.kraamflex.platform.events.UnreadableEvent;
import nl.kraamflex.platform.testing.GoldenRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden records that the producers' tests write are read here, every published type of them. */
class GoldenEventsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 3, 10);
    private static final Instant MORNING = Instant.parse("2025-03-10T08:00:00Z");

    static List<EventData> everyGoldenRecord() throws IOException {
        return GoldenRecord.everyRecord();
    }

    /** A new type fails to compile here until billing reads or ignores it on purpose. */
    private static Object translated(EventData data) {
        return switch (data) {
            case CaseUpdated event -> EventTranslation.facts(event);
            // That someone has to look at the hours again costs nothing until they do.
            case RecheckDue ignored -> ignored;
            case SchedulePlanned event -> EventTranslation.schedule(event);
            case DeliveriesRecorded event -> EventTranslation.deliveries(event);
            // An alert tells people what plans and deliveries have told billing already.
            case ScheduleAlert ignored -> ignored;
            // What is planned for a family is told when it is in force.
            case RegionPlanRequested ignored -> ignored;
        };
    }

    @ParameterizedTest
    @MethodSource("everyGoldenRecord")
    void every_golden_record_is_read(EventData golden) {
        assertThat(translated(golden)).isNotNull();
    }

    @Test
    void a_case_becomes_its_facts() throws IOException {
        CaseUpdated golden = GoldenRecord.data(EventType.CASE_UPDATED);

        CaseFacts facts = EventTranslation.facts(golden);

        assertThat(facts)
                .isEqualTo(new CaseFacts(
                        3,
                        LocalDate.of(2026, 1, 2),
                        LocalDate.of(2025, 12, 28),
                        new CaseFacts.Indication(false, 2940),
                        "STANDARD"));
    }

    @Test
    void a_case_becomes_its_facts_whatever_fields_were_added_since() throws IOException {
        CaseUpdated golden = GoldenRecord.data(EventType.CASE_UPDATED, GoldenRecord.FULL);

        CaseFacts facts = EventTranslation.facts(golden);

        assertThat(facts)
                .isEqualTo(new CaseFacts(
                        8,
                        LocalDate.of(2026, 1, 2),
                        LocalDate.of(2025, 12, 28),
                        new CaseFacts.Indication(false, 34 * 60),
                        205,
                        "NEUTRAL"));
    }

    @Test
    void a_case_without_birth_or_decision_has_neither_among_its_facts() {
        // Given
        CaseUpdated event = new CaseUpdated(UUID.randomUUID(), "33000001", 1, MORNING, 1, DAY, null, null, "STANDARD");

        // When
        CaseFacts facts = EventTranslation.facts(EventJson.read(EventType.CASE_UPDATED, EventJson.write(event)));

        // Then
        assertThat(facts).isEqualTo(new CaseFacts(1, DAY, null, null, "STANDARD"));
    }

    @Test
    void a_schedule_keeps_its_days_in_order() {
        SchedulePlanned event = new SchedulePlanned(
                UUID.randomUUID(),
                "33000001",
                7,
                MORNING,
                4,
                3,
                2940,
                300,
                List.of(
                        new SchedulePlanned.PlannedDay(DAY, 1, 480),
                        new SchedulePlanned.PlannedDay(DAY.plusDays(1), 2, 420)));

        assertThat(EventTranslation.schedule(event))
                .isEqualTo(new Schedule(
                        4, 300, List.of(DatedCare.planned(DAY, 480), DatedCare.planned(DAY.plusDays(1), 420))));
    }

    @Test
    void a_visit_keeps_its_care_by_date() {
        assertThat(EventTranslation.deliveries(visit(105, date(DAY, 60), date(DAY.plusDays(1), 45))))
                .isEqualTo(new Deliveries(
                        2,
                        List.of(new Delivery(
                                MORNING,
                                MORNING.plusSeconds(7200),
                                List.of(DatedCare.delivered(DAY, 60), DatedCare.delivered(DAY.plusDays(1), 45)),
                                false))));
    }

    @Test
    void what_others_gave_is_known_as_such_and_what_was_not_given_is_no_care() throws IOException {
        Deliveries deliveries =
                EventTranslation.deliveries(GoldenRecord.data(EventType.DELIVERIES_RECORDED, GoldenRecord.FULL));

        assertThat(deliveries.visits()).extracting(Delivery::elsewhere).containsExactly(false, true, false);
        assertThat(deliveries.minutes()).isEqualTo(480 + 180 + 300);
    }

    @Test
    void every_date_of_care_has_who_pays_for_it() throws IOException {
        Deliveries deliveries =
                EventTranslation.deliveries(GoldenRecord.data(EventType.DELIVERIES_RECORDED, GoldenRecord.FULL));

        assertThat(deliveries.care())
                .containsExactly(
                        DatedCare.delivered(LocalDate.parse("2025-12-28"), 480),
                        new DatedCare(LocalDate.parse("2026-01-10"), 180, CareStatus.DELIVERED, Funding.AGREEMENT),
                        new DatedCare(LocalDate.parse("2026-01-11"), 120, CareStatus.DELIVERED, null));
    }

    @Test
    void signed_hours_are_known_and_those_of_a_record_without_signature_are_not() throws IOException {
        assertThat(EventTranslation.deliveries(GoldenRecord.data(EventType.DELIVERIES_RECORDED, GoldenRecord.FULL))
                        .signed())
                .isEqualTo(new SignedHours(960, Instant.parse("2026-01-12T08:45:00Z")));
        assertThat(EventTranslation.deliveries(GoldenRecord.data(EventType.DELIVERIES_RECORDED))
                        .signed())
                .isNull();
    }

    @Test
    void a_planned_day_has_who_pays_for_it() {
        SchedulePlanned event = new SchedulePlanned(
                UUID.randomUUID(),
                "33000001",
                7,
                MORNING,
                4,
                3,
                2940,
                300,
                List.of(
                        new SchedulePlanned.PlannedDay(DAY, 8, 480),
                        new SchedulePlanned.PlannedDay(DAY.plusDays(1), 9, 420, "SUPPLEMENTARY")));

        assertThat(EventTranslation.schedule(event).days())
                .extracting(DatedCare::funding)
                .containsExactly(Funding.BASIC, Funding.SUPPLEMENTARY);
    }

    @Test
    void a_payer_that_this_version_does_not_know_is_unreadable() {
        SchedulePlanned event = new SchedulePlanned(
                UUID.randomUUID(),
                "33000001",
                7,
                MORNING,
                4,
                3,
                2940,
                300,
                List.of(new SchedulePlanned.PlannedDay(DAY, 8, 480, "LOTTERY")));

        assertThatThrownBy(() -> EventTranslation.schedule(event))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageNotContaining("LOTTERY");
    }

    @Test
    void a_visit_whose_dates_do_not_add_up_is_unreadable() {
        assertThatThrownBy(() -> EventTranslation.deliveries(visit(60, date(DAY, 45))))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessage("visits.careDates does not add up to visits.minutes");
    }

    private static DeliveriesRecorded.CareDate date(LocalDate date, int minutes) {
        return new DeliveriesRecorded.CareDate(date, minutes);
    }

    private static DeliveriesRecorded visit(int minutes, DeliveriesRecorded.CareDate... dates) {
        return new DeliveriesRecorded(
                UUID.randomUUID(),
                "33000001",
                2,
                MORNING,
                List.of(new DeliveriesRecorded.DeliveredVisit(
                        MORNING, MORNING.plusSeconds(7200), minutes, List.of(dates))));
    }
}
