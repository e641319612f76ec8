package nl.kraamflex.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.UUID;
import nl.kraamflex.platform.events.CaseUpdated;
import nl.kraamflex.platform.events.CloudEvent;
import nl.kraamflex.platform.events.EventJson;
import nl.kraamflex.platform.events.EventType;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * A made-up case as indication-service publishes it: born at home on 2026-01-05 at 03:12, 49 hours over 8 days, unless said
 * otherwise.
 */
public record FamilyCase(
        UUID id,
        String organisation,
        long version,
        @Nullable OffsetDateTime born,
        @Nullable LocalDate home,
        @Nullable Integer minutes,
        int lastDay,
        boolean provisional,
        int declinedMinutes) {

    public static FamilyCase bornAtHome() {
        return new FamilyCase(
                UUID.randomUUID(),
                "33000001",
                3,
                OffsetDateTime.parse("2026-01-05T03:12:00+01:00"),
                LocalDate.parse("2026-01-05"),
                49 * 60,
                8,
                false,
                0);
    }

    public FamilyCase of(String newOrganisation) {
        return new FamilyCase(id, newOrganisation, version, born, home, minutes, lastDay, provisional, declinedMinutes);
    }

    /** The same made-up family under the id of another. */
    public FamilyCase as(FamilyCase other) {
        return new FamilyCase(
                other.id, organisation, version, born, home, minutes, lastDay, provisional, declinedMinutes);
    }

    public FamilyCase atVersion(long newVersion) {
        return new FamilyCase(id, organisation, newVersion, born, home, minutes, lastDay, provisional, declinedMinutes);
    }

    /** Born at home at another time, given with the offset of the Netherlands. */
    public FamilyCase bornAt(String time) {
        OffsetDateTime moment = OffsetDateTime.parse(time);
        return new FamilyCase(
                id,
                organisation,
                version,
                moment,
                moment.toLocalDate(),
                minutes,
                lastDay,
                provisional,
                declinedMinutes);
    }

    public FamilyCase withHours(int hours) {
        return new FamilyCase(id, organisation, version, born, home, hours * 60, lastDay, provisional, declinedMinutes);
    }

    /** Of its hours the family does not want so many. */
    public FamilyCase declining(int hours) {
        return new FamilyCase(id, organisation, version, born, home, minutes, lastDay, provisional, hours * 60);
    }

    public FamilyCase withoutIndication() {
        return new FamilyCase(id, organisation, version, born, home, null, lastDay, provisional, declinedMinutes);
    }

    public FamilyCase withProvisionalHours() {
        return new FamilyCase(id, organisation, version, born, home, minutes, lastDay, true, declinedMinutes);
    }

    public FamilyCase unborn() {
        return new FamilyCase(id, organisation, version, null, null, minutes, lastDay, provisional, declinedMinutes);
    }

    public FamilyCase homeOn(@Nullable String date) {
        return new FamilyCase(
                id,
                organisation,
                version,
                born,
                date == null ? null : LocalDate.parse(date),
                minutes,
                lastDay,
                provisional,
                declinedMinutes);
    }

    public FamilyCase untilDay(int newLastDay) {
        return new FamilyCase(id, organisation, version, born, home, minutes, newLastDay, provisional, declinedMinutes);
    }

    /** The event's data. */
    public CaseUpdated data() {
        return new CaseUpdated(
                id,
                organisation,
                version,
                Instant.parse("2026-01-05T08:00:00Z"),
                version,
                LocalDate.parse("2026-01-08"),
                born == null ? null : new CaseUpdated.Birth(born.toInstant(), born.toLocalDate(), home),
                minutes == null
                        ? null
                        : new CaseUpdated.Indication(
                                UUID.fromString("019b0f45-1c33-7b0e-8f53-6f1d1b0f5a11"),
                                provisional ? "INTAKE" : "START",
                                provisional,
                                minutes,
                                lastDay,
                                "lip/2008-03-01",
                                Instant.parse("2026-01-05T08:00:00Z"),
                                false,
                                declinedMinutes,
                                null,
                                null,
                                0),
                "STANDARD");
    }

    /** The record on the topic, with an event id of its own. */
    public ProducerRecord<String, byte[]> record() {
        return record(EventJson.write(data()));
    }

    /** The same record with another value. */
    public ProducerRecord<String, byte[]> record(String value) {
        return new CloudEvent(
                        UUID.randomUUID(),
                        "urn:nld:kvknr:12345678:systeem:indication-service",
                        EventType.CASE_UPDATED.name(),
                        id.toString(),
                        version,
                        Map.of("time", "2026-01-05T08:00:00Z"),
                        value)
                .toRecord(EventType.CASE_UPDATED.topic());
    }
}
