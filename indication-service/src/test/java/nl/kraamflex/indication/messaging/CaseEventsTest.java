package nl.kraamflex.indication.messaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.events.CloudEvent;
import nl.kraamflex.platform.events.EventType;
import nl.kraamflex.platform.testing.GoldenRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Every change of a case arrives on the real topic: in order, once, as the schema says, without a word about a person. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "indication"))
class CaseEventsTest {
    private static final String TOKEN = TestTokens.forOrganisation("33000001")
            .roles("indication-read", "indication-write")
            .sign();

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Test
    void each_version_of_a_case_arrives_in_order() throws IOException {
        String reference = "family-" + UUID.randomUUID();
        String id = given().auth()
                .oauth2(TOKEN)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body("{\"reference\": \"%s\", \"dueDate\": \"2025-03-12\"}".formatted(reference))
                .post("/v1/cases")
                .path("caseId");
        given().auth()
                .oauth2(TOKEN)
                .contentType(ContentType.JSON)
                .body("{\"timeOfBirth\": \"2025-03-10T03:12:00+01:00\", \"homecomingDate\": \"2025-03-10\"}")
                .put("/v1/cases/" + id + "/birth");
        given().auth()
                .oauth2(TOKEN)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(
                        "{\"moment\": \"START\", \"feeding\": \"BREAST\", \"decidedBy\": {\"role\": \"MIDWIFE\", \"agbCode\": \"08001234\"}}")
                .post("/v1/cases/" + id + "/decisions");

        List<ConsumerRecord<String, byte[]>> records = CaseTopics.recordsOf(kafka, EventType.CASE_UPDATED, id, 3);

        assertThat(records)
                .extracting(record -> CloudEvent.of(record).sequence())
                .containsExactly(1L, 2L, 3L);
        JsonSchema schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(GoldenRecord.schema(EventType.CASE_UPDATED));
        for (ConsumerRecord<String, byte[]> record : records) {
            CloudEvent event = CloudEvent.of(record);
            assertThat(event.type()).isEqualTo(EventType.CASE_UPDATED.name());
            assertThat(event.source()).isEqualTo("urn:nld:kvknr:12345678:systeem:indication-service");
            assertThat(event.attributes().get("dataschema")).endsWith("/v1/event-schemas/" + event.type());
            assertThat(schema.validate(new ObjectMapper().readTree(event.data())))
                    .isEmpty();
            assertThat(event.headers().toString() + event.data())
                    .doesNotContain(reference)
                    .doesNotContain("08001234");
            assertThat(event.headers().toString()).doesNotContain("33000001");
        }
    }
}
