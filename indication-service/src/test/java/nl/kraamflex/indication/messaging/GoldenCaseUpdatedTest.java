package nl.kraamflex.indication.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.DecidedBy;
import nl.kraamflex.indication.domain.Decision;
import nl.kraamflex.indication.domain.Feeding;
import nl.kraamflex.indication.domain.IndicationRules;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Moment;
import nl.kraamflex.indication.domain.Protocol;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.events.CaseUpdated;
import nl.kraamflex.platform.events.EventType;
import nl.kraamflex.platform.testing.GoldenRecord;
import org.junit.jupiter.api.Test;

/** What this service writes for a fixed case is, byte for byte, the golden record that consumers read. */
class GoldenCaseUpdatedTest {
    private static final UUID CASE = UUID.fromString("019b0f3e-7c1a-7cc3-9f0e-2f6f4c1f6a10");

    @Test
    void the_published_version_is_written_as_the_golden_record_says() throws IOException {
        CaseUpdated data = caseAfterBirthAndDecision();

        String written = GoldenRecord.write(EventType.CASE_UPDATED, "indication-service", data);

        assertThat(written).isEqualTo(GoldenRecord.committed(EventType.CASE_UPDATED));
    }

    @Test
    void the_golden_record_keeps_the_published_schema() throws IOException {
        ObjectMapper json = new ObjectMapper();
        JsonNode value =
                json.readTree(GoldenRecord.committed(EventType.CASE_UPDATED)).path("value");

        var faults = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(json.readTree(GoldenRecord.schema(EventType.CASE_UPDATED)))
                .validate(value);

        assertThat(faults).isEmpty();
    }

    private static CaseUpdated caseAfterBirthAndDecision() {
        Birth birth = new Birth(OffsetDateTime.parse("2025-12-28T03:12:00+01:00"), LocalDate.parse("2025-12-28"), 1);
        Decision decision = new Decision(
                UUID.fromString("019b0f45-1c33-7b0e-8f53-6f1d1b0f5a11"),
                Moment.START,
                Instant.parse("2025-12-28T08:30:00Z"),
                Feeding.BREAST,
                new DecidedBy(DecidedBy.Role.MIDWIFE, "08001234"),
                null,
                Instant.parse("2025-12-28T08:31:00Z"));
        MaternityCase theCase = MaternityCase.opened(CASE, "family-1", LocalDate.parse("2026-01-02"))
                .withBirth(birth)
                .withDecision(decision);
        return OutboxCaseEvents.data(
                theCase,
                Optional.of(IndicationRules.apply(new Protocol(DatedLaw.shipped(), theCase.lawDate()), theCase)
                        .orElseThrow()),
                "33000001",
                3,
                Instant.parse("2025-12-28T08:30:00Z"));
    }
}
