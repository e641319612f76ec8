package nl.kraamflex.indication.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.stream.Stream;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Calculations from facts written by hand. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "indication"))
class CalculationsTest {
    private static final Caller OURS = Caller.of("33000001");

    @BeforeEach
    void holdAnswersAgainstTheDocument() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
    }

    @Test
    void three_facts_are_enough_and_the_receipt_says_what_was_taken_for_the_rest() {
        OURS.calculate(facts("\"feeding\": \"BREAST\""))
                .statusCode(200)
                .body("status", equalTo("CALCULATED"))
                .body("hours", equalTo(49))
                .body("lines.ruleId", contains("base-package"))
                .body("window.lastDay", equalTo(8))
                .body("coreProducts", empty())
                .body("receipt.household", equalTo("BIRTH_FAMILY"))
                .body("receipt.children", equalTo(1))
                .body("receipt.loss", equalTo("NONE"))
                .body("receipt.feedings.fromDay", contains(1))
                .body("receipt.days.upTo", equalTo("ORDINARY"))
                .body("receipt.protocol.id", equalTo("lip-2008-03-01"))
                .body("receipt.settings", nullValue());
    }

    @Test
    void twins_get_two_hours_more_on_each_day_of_care() {
        OURS.calculate(facts("\"feeding\": \"FORMULA\", \"children\": 2"))
                .body("hours", equalTo(61))
                .body("lines.ruleId", contains("base-package", "factor-multiple-birth"))
                .body("lines.hours", contains(45, 16));
    }

    @Test
    void own_choices_count_and_say_so() {
        OURS.calculate(facts("\"feeding\": \"MIXED\", \"settings\": {\"mixedFeeding\": \"AS_BREAST\"}"))
                .body("hours", equalTo(49))
                .body("settings.find { it.name == 'mixedFeeding' }.origin", equalTo("ORGANISATION"))
                .body("settings.find { it.name == 'mixedFeeding' }.value", equalTo("AS_BREAST"))
                .body("settings.find { it.name == 'mixedFeeding' }.figure.confidence", equalTo("ours"))
                .body("settings.find { it.name == 'feedingChange' }.origin", equalTo("FILE"))
                .body("receipt.settings.mixedFeeding", equalTo("AS_BREAST"));
    }

    @Test
    void a_question_of_the_clinicians_is_an_answer_too() {
        OURS.calculate(facts("\"feeding\": \"MIXED\""))
                .statusCode(200)
                .body("status", equalTo("CLINICIAN_DECIDES"))
                .body("clinicianQuestion", equalTo("BASE_HOURS"))
                .body("hours", nullValue());
    }

    @Test
    void after_a_loss_the_words_are_neutral_whatever_the_request_says() {
        OURS.calculate(
                        facts(
                                "\"feeding\": \"NONE\", \"loss\": \"EVERY_CHILD\", \"clinicianHours\": 24, \"parity\": \"FIRST_CHILD\", \"textSet\": \"STANDARD\""))
                .statusCode(200)
                .body("textSet", equalTo("NEUTRAL"))
                .body("hours", equalTo(24))
                .body(
                        "window.text.en",
                        equalTo(
                                "The law pays for care up to and including day 42. The law in force since 1 January 2024 (Besluit zorgverzekering art. 2.11) says so. After day 10 that needs a reason."));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("no feeding", "\"children\": 1", 400, "invalid-request", "/feeding"),
                Arguments.of(
                        "feeding told twice",
                        "\"feeding\": \"BREAST\", \"feedings\": [{\"fromDay\": 1, \"feeding\": \"BREAST\"}]",
                        400,
                        "invalid-request",
                        "/feeding"),
                Arguments.of(
                        "feedings that begin late",
                        "\"feedings\": [{\"fromDay\": 2, \"feeding\": \"BREAST\"}]",
                        400,
                        "feedings-out-of-order",
                        "/feedings/0/fromDay"),
                Arguments.of(
                        "two feedings on one day",
                        "\"feedings\": [{\"fromDay\": 1, \"feeding\": \"BREAST\"}, {\"fromDay\": 1, \"feeding\": \"FORMULA\"}]",
                        400,
                        "feedings-out-of-order",
                        "/feedings/1/fromDay"),
                Arguments.of(
                        "feeding after a loss",
                        "\"feedings\": [{\"fromDay\": 1, \"feeding\": \"FORMULA\"}, {\"fromDay\": 3, \"feeding\": \"BREAST\"}], \"loss\": \"EVERY_CHILD\"",
                        400,
                        "feeding-after-loss",
                        "/feedings/1/feeding"),
                Arguments.of(
                        "an unknown factor",
                        "\"feeding\": \"BREAST\", \"factors\": [{\"code\": \"FULL_MOON\"}]",
                        400,
                        "unknown-factor",
                        "/factors/0/code"),
                Arguments.of(
                        "a factor without its hours",
                        "\"feeding\": \"BREAST\", \"factors\": [{\"code\": \"CAESAREAN\"}]",
                        409,
                        "factor-needs-hours",
                        "/factors"),
                Arguments.of(
                        "twins and one child",
                        "\"feeding\": \"BREAST\", \"factors\": [{\"code\": \"MULTIPLE_BIRTH\"}]",
                        400,
                        "multiple-birth-contradicted",
                        "/factors/0/code"),
                Arguments.of(
                        "an exception past the law",
                        "\"feeding\": \"BREAST\", \"days\": {\"upTo\": \"EXCEPTION\", \"lastDay\": 43}",
                        400,
                        "extension-outside-window",
                        "/days/lastDay"),
                Arguments.of(
                        "an exception without an end",
                        "\"feeding\": \"BREAST\", \"days\": {\"upTo\": \"EXCEPTION\"}",
                        400,
                        "last-day-missing",
                        "/days/lastDay"),
                Arguments.of(
                        "an end without an extension",
                        "\"feeding\": \"BREAST\", \"days\": {\"upTo\": \"LAST_ORDINARY\", \"lastDay\": 10}",
                        400,
                        "last-day-not-extended",
                        "/days/lastDay"),
                Arguments.of(
                        "a stay before day 1",
                        "\"feeding\": \"BREAST\", \"stays\": [{\"person\": \"MOTHER\", \"place\": \"HOSPITAL\", \"from\": \"2025-03-09\", \"until\": null}]",
                        400,
                        "stay-before-birth",
                        "/stays/0/from"),
                Arguments.of(
                        "a wish below the minimum",
                        "\"feeding\": \"BREAST\", \"wishedHours\": 20",
                        400,
                        "wish-below-floor",
                        "/wishedHours"),
                Arguments.of(
                        "a field that does not exist",
                        "\"feeding\": \"BREAST\", \"weight\": 3",
                        400,
                        "invalid-request",
                        "/weight"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void facts_that_cannot_be_right_have_their_own_problem(
            String what, String more, int status, String type, String field) {
        OURS.calculate(facts(more))
                .statusCode(status)
                .body("type", equalTo("/problems/" + type))
                .body("invalidParams.name", hasItem(field));
    }

    @Test
    void a_date_no_protocol_covers_is_refused_with_what_is_on_file() {
        OURS.calculate(facts("\"feeding\": \"BREAST\"").replace("2025-03-10", "2007-03-10"))
                .statusCode(409)
                .body("type", equalTo("/problems/no-protocol"))
                .body("date", equalTo("2007-03-10"))
                .body("detail", containsString("lip from 2008-03-01"));
        OURS.calculate(facts("\"feeding\": \"BREAST\", \"settings\": {\"protocol\": \"klim\"}"))
                .statusCode(409)
                .body("type", equalTo("/problems/no-protocol"))
                .body("protocol", equalTo("klim"));
    }

    private static String facts(String more) {
        return """
                {"date": "2025-03-10", "decidedOn": "2025-03-10", "decidedBy": {"role": "MIDWIFE"}, %s}""".formatted(more);
    }
}
