package nl.kraamflex.bench.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command from its words to its exit code, over a region small enough to read. */
class ValidateRegionTest {
    /** One family with 10 hours to plan on two days that have 4 hours each. */
    private static final String REQUEST = """
            {"capacity": [{"date": "2026-01-01", "hours": 4}, {"date": "2026-01-02", "hours": 4}],
             "guaranteeHours": 2,
             "families": [{"key": "one", "birthDate": "2026-01-01", "indicatedHours": 10, "days": [
               {"day": 1, "kind": "OPTIONAL", "minHours": 3, "maxHours": 8, "wishedHours": 5},
               {"day": 2, "kind": "OPTIONAL", "minHours": 3, "maxHours": 8, "wishedHours": 5}]}]}
            """;

    /** Both days lose 4 quanta, which costs 160 000 each; of the 8 missing ones 4 cost the first price and 4 the second. */
    private static final String ANSWER = """
            {"value": 8320000, "lowerBound": 8320000, "boundBy": "PRICES", "gap": 0, "shapedGap": 0,
             "stoppedBy": "PROOF", "steps": 1, "elapsedMillis": 1, "weights": {},
             "families": [{"key": "one", "days": [{"day": 1, "hours": 4}, {"day": 2, "hours": 4}],
                           "plannedHours": 8, "missingHours": 2, "belowGuarantee": false}],
             "dates": [
               {"date": "2026-01-01", "capacityHours": 4, "usedHours": 4, "uncoveredHours": 0,
                "pricePerQuantum": 1280000, "pricePerHour": 5120000, "scarcity": 1.6},
               {"date": "2026-01-02", "capacityHours": 4, "usedHours": 4, "uncoveredHours": 0,
                "pricePerQuantum": 1280000, "pricePerHour": 5120000, "scarcity": 1.6}]}
            """;

    private final ByteArrayOutputStream verdicts = new ByteArrayOutputStream();
    private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void an_answer_that_holds_is_accepted_with_what_it_proves() throws IOException {
        assertThat(run(ANSWER)).isZero();

        assertThat(verdicts.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "accepted\t1 families",
                        "value\t8320000",
                        "priceBound\t8320000",
                        "lowerBound\t8320000\tby PRICES",
                        "gap\t0",
                        "shapedGap\t0");
    }

    @Test
    void an_answer_that_does_not_hold_is_refused_line_by_line() throws IOException {
        assertThat(run(ANSWER.replace("\"usedHours\": 4", "\"usedHours\": 4.25")))
                .isEqualTo(1);

        assertThat(verdicts.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "refused\t2026-01-01.usedHours is 4.25: it is 4",
                        "refused\t2026-01-02.usedHours is 4.25: it is 4");
    }

    @Test
    void what_is_no_answer_is_told_apart_from_one_that_does_not_hold() throws IOException {
        assertThat(run("{}")).isEqualTo(2);
        assertThat(run("4")).isEqualTo(2);
        assertThat(ValidateRegion.run(List.of("one"), stream(verdicts), stream(errors)))
                .isEqualTo(2);

        assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                .containsExactly(
                        "kraamflex: answer.value is missing.",
                        "kraamflex: answer is no JSON object.",
                        "kraamflex: validate-region needs two files: REQUEST.json ANSWER.json.");
    }

    private int run(String answer) throws IOException {
        Path request = Files.writeString(folder.resolve("request.json"), REQUEST);
        Path answered = Files.writeString(folder.resolve("answer.json"), answer);
        return ValidateRegion.run(List.of(request.toString(), answered.toString()), stream(verdicts), stream(errors));
    }

    private static PrintStream stream(ByteArrayOutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }
}
