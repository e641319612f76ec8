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

    @Test
    void a_date_between_others_that_the_request_leaves_out_is_answered_with_no_hours() throws IOException {
        String request = REQUEST.replace("2026-01-02", "2026-01-03").replace("\"day\": 2", "\"day\": 3");
        String without = ANSWER.replace("2026-01-02", "2026-01-03").replace("\"day\": 2", "\"day\": 3");
        String between = """
                {"date": "2026-01-02", "capacityHours": 0, "usedHours": 0, "uncoveredHours": 0,
                 "pricePerQuantum": 0, "pricePerHour": 0, "scarcity": 0},
                {"date": "2026-01-03""";
        String whole = without.replace("{\"date\": \"2026-01-03", between);

        assertThat(run(request, whole)).isZero();
        assertThat(run(request, whole.replace("\"capacityHours\": 0", "\"capacityHours\": 1")))
                .isEqualTo(1);
        assertThat(run(request, without)).isEqualTo(1);
        assertThat(run(request.replace("\"day\": 3", "\"day\": 2"), whole)).isEqualTo(2);

        assertThat(verdicts.toString(StandardCharsets.UTF_8).lines())
                .contains(
                        "accepted\t1 families",
                        "refused\t2026-01-02.capacityHours is 1: it is 0",
                        "refused\tdates is 2: it is 3",
                        "refused\tdates[1].date is 2026-01-03: it is 2026-01-02");
        assertThat(errors.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("kraamflex: request.capacity has nothing for 2026-01-02, day 2 of family one.");
    }

    @Test
    void time_ends_a_search_without_a_limit_of_the_request_too_unless_the_plan_is_proven() throws IOException {
        // Without prices nothing is proven but that no plan costs less than none.
        String unproven = ANSWER.replace("\"lowerBound\": 8320000", "\"lowerBound\": 0")
                .replace("\"gap\": 0, \"shapedGap\": 0", "\"gap\": 1, \"shapedGap\": 26")
                .replace("1280000", "0")
                .replace("5120000", "0")
                .replace("1.6", "0");

        assertThat(run(unproven.replace("PROOF", "TIME"))).isZero();
        assertThat(run(unproven)).isEqualTo(1);
        assertThat(run(ANSWER.replace("PROOF", "TIME"))).isEqualTo(1);

        assertThat(verdicts.toString(StandardCharsets.UTF_8).lines())
                .contains(
                        "refused\tstoppedBy is PROOF: that does not go with the bound and the limits of the request",
                        "refused\tstoppedBy is TIME: that does not go with the bound and the limits of the request");
    }

    private int run(String answer) throws IOException {
        return run(REQUEST, answer);
    }

    private int run(String asked, String answer) throws IOException {
        Path request = Files.writeString(folder.resolve("request.json"), asked);
        Path answered = Files.writeString(folder.resolve("answer.json"), answer);
        return ValidateRegion.run(List.of(request.toString(), answered.toString()), stream(verdicts), stream(errors));
    }

    private static PrintStream stream(ByteArrayOutputStream out) {
        return new PrintStream(out, true, StandardCharsets.UTF_8);
    }
}
