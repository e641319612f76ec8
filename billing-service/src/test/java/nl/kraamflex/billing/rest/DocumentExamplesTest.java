package nl.kraamflex.billing.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import nl.kraamflex.platform.web.ApiContract;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An example that readers copy must be an answer that the service could give. */
class DocumentExamplesTest {
    private static final ApiContract CONTRACT = ApiContract.load();

    static List<ApiContract.Operation> operations() {
        return CONTRACT.operations().values().stream()
                .filter(operation -> operation.id().startsWith("read"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void the_example_answer_keeps_its_own_schema(ApiContract.Operation operation) {
        // Given
        JsonNode example = CONTRACT.document()
                .path("paths")
                .path(operation.path())
                .path(operation.method())
                .at("/responses/200/content/application~1json/example");

        // When
        var faults = CONTRACT.answerSchema(operation.id(), 200).orElseThrow().validate(example);

        // Then
        assertThat(faults).isEmpty();
    }
}
