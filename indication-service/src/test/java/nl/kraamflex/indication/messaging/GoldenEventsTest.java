package nl.kraamflex.indication.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.kraamflex.indication.domain.Birth;
import nl.kraamflex.indication.domain.Extension;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Protection;
import nl.kraamflex.indication.domain.Recheck;
import nl.kraamflex.indication.domain.protocol.OwnChoices;
import nl.kraamflex.platform.events.EventType;
import nl.kraamflex.platform.testing.GoldenRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What this service writes for fixed cases is, byte for byte, the golden records that consumers read. */
class GoldenEventsTest {
    @Test
    void a_case_is_written_as_it_was_when_its_version_was_published() throws IOException {
        MaternityCase theCase = PublishedCase.born(PublishedCase.CHILD).withDecision(PublishedCase.start(null, null));

        String written = GoldenRecord.write(
                EventType.CASE_UPDATED, "indication-service", PublishedCase.of(theCase, OwnChoices.NONE));

        assertThat(written).isEqualTo(GoldenRecord.committed(EventType.CASE_UPDATED));
    }

    @Test
    void a_case_is_written_with_every_field_that_was_added_since() throws IOException {
        MaternityCase theCase = PublishedCase.bornAndAway(
                        PublishedCase.CHILD,
                        new Birth.Child(OffsetDateTime.parse("2025-12-28T03:20:00+01:00"), true, null))
                .withDecision(PublishedCase.start(2400, new Protection(true, "why it is")))
                .withDecision(PublishedCase.goesOn(
                        14, new Extension.Agreement(Extension.Agreement.Kind.TRIAL, "trial of 2025")))
                .withAssistance(PublishedCase.assistance())
                .withDeclined(PublishedCase.declined(360))
                .withOffer(PublishedCase.offer(1440));

        String written = GoldenRecord.write(
                EventType.CASE_UPDATED,
                GoldenRecord.FULL,
                "indication-service",
                PublishedCase.of(theCase, OwnChoices.NONE));

        assertThat(written).isEqualTo(GoldenRecord.committed(EventType.CASE_UPDATED, GoldenRecord.FULL));
    }

    @Test
    void a_recheck_that_is_due_is_written_as_its_golden_record_says() throws IOException {
        MaternityCase theCase = PublishedCase.born(PublishedCase.CHILD);

        String written = GoldenRecord.write(
                EventType.RECHECK_DUE,
                "indication-service",
                OutboxCaseEvents.recheckDue(
                        theCase,
                        new Recheck(3, LocalDate.parse("2025-12-30"), false),
                        "33000001",
                        1,
                        Instant.parse("2025-12-29T23:00:12Z")));

        assertThat(written).isEqualTo(GoldenRecord.committed(EventType.RECHECK_DUE));
    }

    static List<Arguments> written() throws IOException {
        return List.of(
                Arguments.of(EventType.CASE_UPDATED, GoldenRecord.committed(EventType.CASE_UPDATED)),
                Arguments.of(EventType.CASE_UPDATED, GoldenRecord.committed(EventType.CASE_UPDATED, GoldenRecord.FULL)),
                Arguments.of(EventType.RECHECK_DUE, GoldenRecord.committed(EventType.RECHECK_DUE)));
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
}
