package nl.kraamflex.billing.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.kraamflex.platform.events.CaseUpdated;
import nl.kraamflex.platform.events.CloudEvent;
import nl.kraamflex.platform.events.DeliveriesRecorded;
import nl.kraamflex.platform.events.EventData;
import nl.kraamflex.platform.events.EventJson;
import nl.kraamflex.platform.events.EventType;
import nl.kraamflex.platform.events.RecheckDue;
import nl.kraamflex.platform.events.RegionPlanRequested;
import nl.kraamflex.platform.events.ScheduleAlert;
import nl.kraamflex.platform.events.SchedulePlanned;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Stands for indication-service and scheduling-service: real records on the real topics, in binary CloudEvents mode. */
final class Producers implements AutoCloseable {
    private static final Instant SOME_TIME = Instant.parse("2025-03-10T20:00:00Z");

    private final KafkaProducer<String, byte[]> kafka;

    Producers(Map<String, Object> broker) {
        Map<String, Object> settings = new HashMap<>(broker);
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        this.kafka = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    @Override
    public void close() {
        kafka.close();
    }

    /** A date on which care takes place, and how many minutes of it. */
    record Care(String date, int minutes) {}

    static CaseUpdated intake(UUID caseId, String organisation, long version, String dueDate, int minutes) {
        return caseUpdated(caseId, organisation, version, dueDate, null, true, minutes);
    }

    static CaseUpdated born(UUID caseId, String organisation, long version, String dateOfBirth, int minutes) {
        return caseUpdated(caseId, organisation, version, dateOfBirth, dateOfBirth, false, minutes);
    }

    /** A birth with help (partusassistentie), in minutes. */
    static CaseUpdated bornWithHelp(
            UUID caseId, String organisation, long version, String dateOfBirth, int minutes, int helpMinutes) {
        CaseUpdated born = born(caseId, organisation, version, dateOfBirth, minutes);
        return new CaseUpdated(
                caseId,
                organisation,
                version,
                born.occurredAt(),
                born.caseVersion(),
                born.dueDate(),
                born.birth(),
                new CaseUpdated.Indication(
                        UuidCreator.getTimeOrderedEpoch(),
                        "START",
                        false,
                        minutes,
                        8,
                        "lip/2008-03-01",
                        SOME_TIME,
                        false,
                        0,
                        null,
                        null,
                        helpMinutes),
                born.textSet());
    }

    /** A case that was opened, with neither birth nor decision. */
    static CaseUpdated opened(UUID caseId, String organisation, String dueDate) {
        return new CaseUpdated(caseId, organisation, 1, SOME_TIME, 1, LocalDate.parse(dueDate), null, null, "STANDARD");
    }

    /** The same in another set of texts. */
    static CaseUpdated inTexts(CaseUpdated told, String textSet) {
        return new CaseUpdated(
                told.caseId(),
                told.organisation(),
                told.version(),
                told.occurredAt(),
                told.caseVersion(),
                told.dueDate(),
                told.birth(),
                told.indication(),
                textSet);
    }

    /** The same with help at the birth. */
    static CaseUpdated assisted(CaseUpdated told, int minutes) {
        CaseUpdated.Indication decided = Objects.requireNonNull(told.indication());
        return with(
                told,
                told.version(),
                new CaseUpdated.Indication(
                        decided.decisionId(),
                        decided.moment(),
                        decided.provisional(),
                        decided.minutes(),
                        decided.lastDay(),
                        decided.protocol(),
                        decided.decidedAt(),
                        false,
                        0,
                        null,
                        null,
                        minutes));
    }

    /** The same while a clinician decides anew. */
    static CaseUpdated awaitingDecision(CaseUpdated told, long version) {
        return with(told, version, null);
    }

    private static CaseUpdated with(CaseUpdated told, long version, CaseUpdated.@Nullable Indication indication) {
        return new CaseUpdated(
                told.caseId(),
                told.organisation(),
                version,
                told.occurredAt(),
                version,
                told.dueDate(),
                told.birth(),
                indication,
                told.textSet());
    }

    private static CaseUpdated caseUpdated(
            UUID caseId,
            String organisation,
            long version,
            String dueDate,
            @Nullable String dateOfBirth,
            boolean provisional,
            int minutes) {
        return new CaseUpdated(
                caseId,
                organisation,
                version,
                SOME_TIME,
                version,
                LocalDate.parse(dueDate),
                dateOfBirth == null
                        ? null
                        : new CaseUpdated.Birth(
                                LocalDate.parse(dateOfBirth).atTime(3, 0).toInstant(ZoneOffset.UTC),
                                LocalDate.parse(dateOfBirth),
                                LocalDate.parse(dateOfBirth)),
                new CaseUpdated.Indication(
                        UuidCreator.getTimeOrderedEpoch(),
                        provisional ? "INTAKE" : "START",
                        provisional,
                        minutes,
                        8,
                        "lip/2008-03-01",
                        SOME_TIME),
                "STANDARD");
    }

    static SchedulePlanned planned(UUID caseId, String organisation, long version, int delivered, Care... days) {
        return new SchedulePlanned(
                caseId,
                organisation,
                version,
                SOME_TIME,
                version,
                1,
                2940,
                delivered,
                List.of(days).stream()
                        .map(day -> new SchedulePlanned.PlannedDay(LocalDate.parse(day.date()), 1, day.minutes()))
                        .toList());
    }

    /** Visits that each began at eight in the morning, UTC, of their date. */
    static DeliveriesRecorded delivered(UUID caseId, String organisation, long version, Care... visits) {
        return new DeliveriesRecorded(
                caseId,
                organisation,
                version,
                SOME_TIME,
                List.of(visits).stream()
                        .map(visit -> {
                            Instant begin = Instant.parse(visit.date() + "T08:00:00Z");
                            return new DeliveriesRecorded.DeliveredVisit(
                                    begin,
                                    begin.plusSeconds(60L * visit.minutes()),
                                    visit.minutes(),
                                    List.of(new DeliveriesRecorded.CareDate(
                                            LocalDate.parse(visit.date()), visit.minutes())));
                        })
                        .toList());
    }

    /** The same record, in which another organisation gave the last visit, and one more did not take place. */
    static DeliveriesRecorded lastGivenElsewhere(DeliveriesRecorded record) {
        List<DeliveriesRecorded.DeliveredVisit> visits = new ArrayList<>(record.visits());
        DeliveriesRecorded.DeliveredVisit last = visits.removeLast();
        visits.add(new DeliveriesRecorded.DeliveredVisit(
                last.begin(), last.end(), last.minutes(), last.careDates(), true));
        return new DeliveriesRecorded(
                record.caseId(),
                record.organisation(),
                record.version(),
                record.occurredAt(),
                visits,
                List.of(new DeliveriesRecorded.VisitNotGiven(last.end(), "NO_SHOW")));
    }

    /** The same record, whose care somebody else than basic insurance pays. */
    static DeliveriesRecorded paidBy(String funding, DeliveriesRecorded record) {
        return new DeliveriesRecorded(
                record.caseId(),
                record.organisation(),
                record.version(),
                record.occurredAt(),
                record.visits().stream()
                        .map(visit -> new DeliveriesRecorded.DeliveredVisit(
                                visit.begin(),
                                visit.end(),
                                visit.minutes(),
                                visit.careDates().stream()
                                        .map(care ->
                                                new DeliveriesRecorded.CareDate(care.date(), care.minutes(), funding))
                                        .toList()))
                        .toList());
    }

    /** Sends an event and returns when the broker has it. */
    void send(EventData data) {
        send(record(UuidCreator.getTimeOrderedEpoch(), data));
    }

    void send(ProducerRecord<String, byte[]> record) {
        try {
            kafka.send(record).get(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("The broker did not take a record.", e);
        }
    }

    static ProducerRecord<String, byte[]> record(UUID eventId, EventData data) {
        EventType<?> type = switch (data) {
            case CaseUpdated _ -> EventType.CASE_UPDATED;
            case RecheckDue _ -> EventType.RECHECK_DUE;
            case SchedulePlanned _ -> EventType.SCHEDULE_PLANNED;
            case DeliveriesRecorded _ -> EventType.DELIVERIES_RECORDED;
            case ScheduleAlert _ -> EventType.SCHEDULE_ALERT;
            case RegionPlanRequested _ -> EventType.REGION_PLAN_REQUESTED;
        };
        return new CloudEvent(
                        eventId,
                        "urn:nld:kvknr:12345678:systeem:test",
                        type.name(),
                        data.subject().toString(),
                        data.version(),
                        Map.of("time", SOME_TIME.toString()),
                        EventJson.write(data))
                .toRecord(type.topic());
    }

    /** The same record with another value, on a partition of our choice. */
    static ProducerRecord<String, byte[]> with(ProducerRecord<String, byte[]> record, int partition, byte[] value) {
        return new ProducerRecord<>(record.topic(), partition, record.key(), value, record.headers());
    }

    static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }
}
