package nl.kraamflex.scheduling.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.events.DeliveriesRecorded;
import nl.kraamflex.platform.events.EventJson;
import nl.kraamflex.platform.events.EventType;
import nl.kraamflex.platform.events.ScheduleAlert;
import nl.kraamflex.platform.events.SchedulePlanned;
import nl.kraamflex.platform.events.UnreadableEvent;
import nl.kraamflex.platform.testing.GoldenRecord;
import nl.kraamflex.scheduling.FamilyCase;
import nl.kraamflex.scheduling.domain.Absence;
import nl.kraamflex.scheduling.domain.Alert;
import nl.kraamflex.scheduling.domain.AlertCode;
import nl.kraamflex.scheduling.domain.AlertGround;
import nl.kraamflex.scheduling.domain.Arrangement;
import nl.kraamflex.scheduling.domain.Attention;
import nl.kraamflex.scheduling.domain.Audience;
import nl.kraamflex.scheduling.domain.CaseFacts;
import nl.kraamflex.scheduling.domain.DayReason;
import nl.kraamflex.scheduling.domain.Delivery;
import nl.kraamflex.scheduling.domain.FundedDays;
import nl.kraamflex.scheduling.domain.Funding;
import nl.kraamflex.scheduling.domain.HoursStatement;
import nl.kraamflex.scheduling.domain.Mode;
import nl.kraamflex.scheduling.domain.Plan;
import nl.kraamflex.scheduling.domain.PlanCause;
import nl.kraamflex.scheduling.domain.PlannedDay;
import nl.kraamflex.scheduling.domain.Planner;
import nl.kraamflex.scheduling.domain.PlanningOutcome;
import nl.kraamflex.scheduling.domain.Rounding;
import nl.kraamflex.scheduling.domain.RoundingMode;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.Signature;
import nl.kraamflex.scheduling.domain.Visit;
import nl.kraamflex.scheduling.domain.VisitNotGiven;
import nl.kraamflex.scheduling.domain.VisitOutcome;
import nl.kraamflex.scheduling.domain.regionplan.PlanJob;
import nl.kraamflex.scheduling.domain.regionplan.SearchWish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What this service reads and writes are, byte for byte, the golden records that the other services write and read. */
class GoldenEventsTest {
    private static final String ORGANISATION = "33000001";

    @Test
    void a_case_is_read_as_it_was_published() throws IOException {
        CaseFacts facts = goldenFacts();

        assertThat(facts.caseVersion()).isEqualTo(3);
        assertThat(Objects.requireNonNull(facts.birth()).timeOfBirth()).isEqualTo("2025-12-28T02:12:00Z");
        assertThat(Objects.requireNonNull(facts.indication()).minutes()).isEqualTo(49 * 60);
        assertThat(plan(Schedule.of(facts)).days())
                .extracting(PlannedDay::minutes)
                .containsExactly(480, 480, 420, 420, 360, 300, 240, 240);
    }

    @Test
    void a_case_is_read_with_every_field_that_was_added_since() throws IOException {
        Schedule schedule =
                Schedule.of(IndicationConsumer.facts(GoldenRecord.data(EventType.CASE_UPDATED, GoldenRecord.FULL)));

        assertThat(schedule.indicatedMinutes()).isEqualTo(34 * 60);
        assertThat(schedule.declinedMinutes()).isEqualTo(6 * 60);
        assertThat(plan(schedule).plannedMinutes())
                .as("no more than was promised")
                .isEqualTo(24 * 60);
        assertThat(plan(schedule).days().getLast().day()).isEqualTo(14);
        assertThat(Objects.requireNonNull(schedule.facts().birth()).absences())
                .containsExactly(new Absence(LocalDate.parse("2026-01-06"), LocalDate.parse("2026-01-07")));
        assertThat(plan(schedule).days().get(9).reason()).isEqualTo(DayReason.AWAY);
    }

    @Test
    void a_plan_is_published_as_the_golden_record_says() throws IOException {
        Schedule schedule = Schedule.of(goldenFacts());
        Plan plan = plan(schedule);
        SchedulePlanned data = OutboxScheduleEvents.schedulePlanned(schedule.planned(plan), plan, ORGANISATION, 1);

        String written = GoldenRecord.write(EventType.SCHEDULE_PLANNED, "scheduling-service", data);

        assertThat(written).isEqualTo(GoldenRecord.committed(EventType.SCHEDULE_PLANNED));
    }

    @Test
    void days_that_basic_insurance_does_not_pay_for_are_published_as_the_full_golden_record_says() throws IOException {
        FundedDays trial = new FundedDays(Funding.AGREEMENT, "trial of 2025", 9, 14, true);
        Schedule schedule = Schedule.of(goldenFacts())
                .withArrangement(new Arrangement(1, Instant.EPOCH, Mode.FLEXIBLE, List.of(trial), null, false, null));
        Plan plan = plan(schedule);
        SchedulePlanned data = OutboxScheduleEvents.schedulePlanned(schedule.planned(plan), plan, ORGANISATION, 2);

        String written = GoldenRecord.write(EventType.SCHEDULE_PLANNED, GoldenRecord.FULL, "scheduling-service", data);

        assertThat(written)
                .isEqualTo(GoldenRecord.committed(EventType.SCHEDULE_PLANNED, GoldenRecord.FULL))
                .contains("AGREEMENT");
    }

    @Test
    void deliveries_are_published_as_the_golden_record_says() throws IOException {
        Schedule schedule = Schedule.of(goldenFacts());
        Delivery newYearsEve = delivery(
                "2025-12-31",
                new Visit(Instant.parse("2025-12-31T20:00:00Z"), Instant.parse("2026-01-01T01:07:00Z"), 300));
        Delivery first = delivery(
                "2025-12-28",
                new Visit(Instant.parse("2025-12-28T08:30:00Z"), Instant.parse("2025-12-28T16:30:00Z"), 480));
        DeliveriesRecorded data = OutboxScheduleEvents.deliveries(
                schedule.withDelivery(newYearsEve).withDelivery(first), null, first.recordedAt(), ORGANISATION, 2);

        String written = GoldenRecord.write(EventType.DELIVERIES_RECORDED, "scheduling-service", data);

        assertThat(written).isEqualTo(GoldenRecord.committed(EventType.DELIVERIES_RECORDED));
    }

    @Test
    void an_alert_is_published_as_the_golden_record_says() throws IOException {
        Alert raised = new Alert(
                new AlertGround(AlertCode.BEHIND_INDICATION, Audience.FAMILY_AND_CAREGIVER, null, 480, null),
                Instant.parse("2025-12-29T23:00:21Z"),
                null);
        ScheduleAlert data = OutboxScheduleEvents.scheduleAlert(Schedule.of(goldenFacts()), raised, ORGANISATION, 1);

        String written = GoldenRecord.write(EventType.SCHEDULE_ALERT, "scheduling-service", data);

        assertThat(written).isEqualTo(GoldenRecord.committed(EventType.SCHEDULE_ALERT));
    }

    static Stream<AlertGround> everyKindOfAlert() {
        return Stream.concat(
                Arrays.stream(Attention.Code.values())
                        .map(code ->
                                new AlertGround(AlertCode.PLAN_NEEDS_ATTENTION, Audience.PLANNER, null, null, code)),
                Stream.of(
                        new AlertGround(AlertCode.HOURS_DECLINED, Audience.CAREGIVER, null, 15, null),
                        new AlertGround(
                                AlertCode.RECHECK_DUE, Audience.CAREGIVER, LocalDate.parse("2025-12-30"), null, null)));
    }

    @ParameterizedTest
    @MethodSource("everyKindOfAlert")
    void an_alert_without_hours_or_without_date_is_read_as_it_was_written(AlertGround ground) throws IOException {
        ScheduleAlert alert = OutboxScheduleEvents.scheduleAlert(
                Schedule.of(goldenFacts()),
                new Alert(ground, Instant.parse("2025-12-30T09:00:00Z"), null),
                ORGANISATION,
                2);

        assertThat(EventJson.read(EventType.SCHEDULE_ALERT, EventJson.write(alert)))
                .isEqualTo(alert);
    }

    @Test
    void deliveries_with_every_field_that_was_added_since_are_published_as_the_full_golden_record_says()
            throws IOException {
        Delivery first = new Delivery(
                LocalDate.parse("2025-12-28"),
                1,
                List.of(
                        new Visit(Instant.parse("2025-12-28T08:30:00Z"), Instant.parse("2025-12-28T16:30:00Z"), 480),
                        new Visit(
                                Instant.parse("2025-12-28T18:00:00Z"),
                                Instant.parse("2025-12-28T20:52:00Z"),
                                180,
                                new Rounding(30, RoundingMode.UP),
                                "K-17",
                                true)),
                List.of(new VisitNotGiven(Instant.parse("2025-12-28T21:00:00Z"), VisitOutcome.NO_SHOW, "K-18")),
                null,
                Instant.parse("2026-01-02T09:00:00Z"),
                new Delivery.Standing(null, null, 0, 660));
        FundedDays trial = new FundedDays(Funding.AGREEMENT, "trial of 2025", 9, 14, false);
        Schedule schedule = Schedule.of(goldenFacts())
                .withArrangement(new Arrangement(1, Instant.EPOCH, Mode.FLEXIBLE, List.of(trial), null, false, null))
                .withDelivery(first)
                .withDelivery(delivery(
                        "2026-01-10",
                        new Visit(Instant.parse("2026-01-10T20:00:00Z"), Instant.parse("2026-01-11T01:00:00Z"), 300)));
        HoursStatement signed = new HoursStatement(
                new UUID(0, 1),
                1,
                Instant.parse("2026-01-12T09:00:00Z"),
                2,
                null,
                List.of(new Signature(Signature.Role.FAMILY, Instant.parse("2026-01-12T08:45:00Z"), null)),
                HoursStatement.Totals.of(schedule, null),
                List.of());
        DeliveriesRecorded data =
                OutboxScheduleEvents.deliveries(schedule, signed, signed.recordedAt(), ORGANISATION, 3);

        String written =
                GoldenRecord.write(EventType.DELIVERIES_RECORDED, GoldenRecord.FULL, "scheduling-service", data);

        assertThat(written)
                .isEqualTo(GoldenRecord.committed(EventType.DELIVERIES_RECORDED, GoldenRecord.FULL))
                .contains("AGREEMENT", "UNKNOWN", "signedStatement")
                .doesNotContain("K-1");
    }

    static Stream<Arguments> written() throws IOException {
        return Stream.of(
                Arguments.of(EventType.SCHEDULE_PLANNED, GoldenRecord.committed(EventType.SCHEDULE_PLANNED)),
                Arguments.of(
                        EventType.SCHEDULE_PLANNED,
                        GoldenRecord.committed(EventType.SCHEDULE_PLANNED, GoldenRecord.FULL)),
                Arguments.of(EventType.DELIVERIES_RECORDED, GoldenRecord.committed(EventType.DELIVERIES_RECORDED)),
                Arguments.of(
                        EventType.DELIVERIES_RECORDED,
                        GoldenRecord.committed(EventType.DELIVERIES_RECORDED, GoldenRecord.FULL)),
                Arguments.of(EventType.SCHEDULE_ALERT, GoldenRecord.committed(EventType.SCHEDULE_ALERT)),
                Arguments.of(EventType.REGION_PLAN_REQUESTED, GoldenRecord.committed(EventType.REGION_PLAN_REQUESTED)));
    }

    @ParameterizedTest
    @MethodSource("written")
    void the_golden_records_keep_their_published_schema(EventType<?> type, String golden) throws IOException {
        ObjectMapper json = new ObjectMapper();

        var faults = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(json.readTree(GoldenRecord.schema(type)))
                .validate(json.readTree(golden).path("value"));

        assertThat(faults).isEmpty();
    }

    @Test
    void a_region_plan_is_asked_for_as_the_golden_record_says() throws IOException {
        PlanJob asked = PlanJob.asked(
                UUID.fromString("019b0f60-5d1e-7a52-9c4b-6f3e2d1c0b9a"),
                "noord-7",
                SearchWish.USUAL,
                Instant.parse("2025-12-28T08:30:00Z"));

        String written = GoldenRecord.write(
                EventType.REGION_PLAN_REQUESTED,
                "scheduling-service",
                OutboxRegionPlanEvents.requested(asked, ORGANISATION, 1));

        assertThat(written).isEqualTo(GoldenRecord.committed(EventType.REGION_PLAN_REQUESTED));
        assertThat(GoldenRecord.data(EventType.REGION_PLAN_REQUESTED).subject())
                .as("two organisations may use one code")
                .isNotEqualTo(OutboxRegionPlanEvents.regionId("33000002", "noord-7"));
    }

    @Test
    void facts_out_of_range_are_unreadable_and_the_reason_repeats_none_of_them() {
        FamilyCase impossible = FamilyCase.bornAtHome().homeOn("2026-01-04");

        assertThatThrownBy(() -> IndicationConsumer.facts(impossible.data()))
                .isInstanceOf(UnreadableEvent.class)
                .hasMessageNotContaining("2026");
    }

    private static CaseFacts goldenFacts() throws IOException {
        return IndicationConsumer.facts(GoldenRecord.data(EventType.CASE_UPDATED));
    }

    private static Plan plan(Schedule schedule) {
        return switch (new Planner(DatedLaw.shipped())
                .plan(schedule, PlanCause.NEW_INDICATION, Instant.parse("2025-12-28T08:31:00Z"))) {
            case PlanningOutcome.Planned(Plan plan, var _) -> plan;
            case PlanningOutcome.NotPlannable(var attention) -> throw new AssertionError(attention);
        };
    }

    private static Delivery delivery(String date, Visit visit) {
        return new Delivery(
                LocalDate.parse(date),
                1,
                List.of(visit),
                Instant.parse("2026-01-02T09:00:00Z"),
                new Delivery.Standing(null, null, 0, visit.minutes()));
    }
}
