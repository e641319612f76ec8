package nl.kraamflex.indication.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the answer about a case's hours tells beside them. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "indication"))
class IndicationsTest {
    private static final Caller OURS = Caller.of("33000001");

    @BeforeEach
    void holdAnswersAgainstTheDocument() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
    }

    @Test
    void the_answer_tells_days_products_settings_and_rechecks() {
        String address = OURS.open("2025-03-12", ", \"parity\": \"LATER_CHILD\"");
        OURS.birth(address, Caller.AT_HOME.replace("\"2025-03-10\"", "\"2025-03-12\""));
        OURS.decide(address, Caller.START.replace("03-10T09", "03-12T14")).statusCode(201);

        ValidatableResponse indication = OURS.indication(address)
                .statusCode(200)
                .body("textSet", equalTo("STANDARD"))
                .body("protected", equalTo(false))
                .body("hours", equalTo(37))
                .body("hoursBeforeHospital", equalTo(49))
                .body("window.firstDay", equalTo(3))
                .body("window.lastDay", equalTo(8))
                .body("window.practiceLastDay", equalTo(10))
                .body("window.legalLastDay", equalTo(42))
                .body("window.daysLeft", equalTo(6))
                .body("window.text.en", containsString("day 42"))
                .body("window.figures.key", hasItem("entitlement-window/legal-last-day"))
                .body("coreProducts.code", hasItem("FAMILY_INTEGRATION"))
                .body("rechecks.day", contains(3, 8))
                .body("rechecks.dueOn", contains("2025-03-12", "2025-03-17"))
                .body("rechecks.done", contains(true, false))
                .body("clinicianQuestion", nullValue())
                .body("clinicianFactors", empty())
                .body("deferredCare", nullValue())
                .body("protocol.id", equalTo("lip-2008-03-01"))
                .body("protocol.file", equalTo("lip/2008-03-01"))
                .body("settings.origin", everyItem(equalTo("FILE")))
                .body("settings.name", hasItem("windowLawOf"))
                .body("basedOn.settingsVersion", equalTo(0));

        assertThat(sum(indication, "coreProducts.hours")).isEqualByComparingTo("49");
        assertThat(sum(indication, "lines.hours")).isEqualByComparingTo("37");
    }

    @Test
    void care_after_an_incubator_is_a_budget_of_its_own() {
        String address = OURS.open();
        OURS.birth(address, """
                {"timeOfBirth": "2025-03-10T03:12:00+01:00", "homecomingDate": "2025-03-10",
                 "stays": [{"person": "CHILD", "place": "HOSPITAL", "from": "2025-03-10", "until": "2025-03-13", "incubator": true}]}""");
        OURS.decide(address, Caller.START.replace("03-10T09", "03-12T14")).statusCode(201);

        OURS.indication(address)
                .body("hours", equalTo(49))
                .body("deferredCare.hours", equalTo(15))
                .body("deferredCare.until", equalTo("2025-06-10"))
                .body("deferredCare.fundedBy", equalTo("SUPPLEMENTARY"))
                .body("deferredCare.figures.confidence", everyItem(equalTo("weak")))
                .body("notices.code", contains("CHILD_STAYS_BEHIND"));
    }

    @Test
    void a_birth_before_and_after_the_law_of_2024_differs_in_the_window_and_the_answer_says_why() {
        Map<String, Integer> lastDays = Map.of("2023-11-20", 10, "2024-01-02", 42);
        lastDays.forEach((day, legalLastDay) -> {
            String address = OURS.open(day, "");
            OURS.birth(address, Caller.AT_HOME.replace("2025-03-10", day));
            OURS.decide(address, Caller.START.replace("2025-03-10", day)).statusCode(201);

            OURS.indication(address)
                    .body("hours", equalTo(49))
                    .body("legalLastDay", equalTo(legalLastDay))
                    .body("window.practiceLastDay", equalTo(10))
                    .body("window.text.nl", containsString("dag " + legalLastDay))
                    .body(
                            "window.text.nl",
                            containsString(
                                    legalLastDay == 10
                                            ? "van 1 januari 2015 tot en met 31 december 2023"
                                            : "sinds 1 januari 2024"))
                    .body(
                            "window.figures[0].file",
                            equalTo("entitlement-window/" + (legalLastDay == 10 ? "2015-01-01" : "2024-01-01")));
        });
    }

    @Test
    void after_a_loss_every_text_is_neutral_and_nothing_prompts() {
        String address = OURS.open("2025-03-12", ", \"parity\": \"FIRST_CHILD\"");
        OURS.birth(address, """
                {"timeOfBirth": "2025-03-10T03:12:00+01:00", "homecomingDate": "2025-03-11",
                 "children": [{"timeOfBirth": "2025-03-10T03:12:00+01:00", "outcome": "LIVE", "diedOn": "2025-03-14"}]}""");
        OURS.decide(address, Caller.START.replace("03-10T09", "03-11T09")).statusCode(201);

        ValidatableResponse indication = OURS.indication(address)
                .statusCode(200)
                .body("textSet", equalTo("NEUTRAL"))
                .body("hours", equalTo(43))
                .body("coreProducts", empty())
                .body("rechecks", empty())
                .body("notices.code", contains("LOSS_AFTER_DECISION"))
                .body("receipt.textSet", equalTo("NEUTRAL"))
                .body("receipt.loss", equalTo("NONE"));

        for (String part : List.of("lines.text", "notices.text")) {
            List<Map<String, String>> texts = indication.extract().path(part);
            assertThat(texts).isNotEmpty().allSatisfy(text -> assertNeutral(text.values()));
        }
        Map<String, String> window = indication.extract().path("window.text");
        assertNeutral(window.values());
    }

    private static void assertNeutral(Iterable<String> texts) {
        assertThat(texts)
                .allSatisfy(text -> assertThat(text.toLowerCase(Locale.ROOT))
                        .doesNotContain("baby", "kind", "child", "voeding", "feeding", "geboorte", "birth", "kraam"));
    }

    @Test
    void an_open_question_is_told_with_the_lines_so_far() {
        String address = OURS.born();
        OURS.decide(address, Caller.START).statusCode(201);
        OURS.put(address + "/birth", "\"1\"", Caller.AT_HOME.replace("\"2025-03-10\"", "\"2025-03-15\""))
                .statusCode(200);

        OURS.indication(address)
                .body("status", equalTo("CLINICIAN_DECIDES"))
                .body("clinicianQuestion", equalTo("HOURS_AFTER_HOSPITAL"))
                .body("hours", nullValue())
                .body("hoursBeforeHospital", nullValue())
                .body("lastDay", nullValue())
                .body("window.lastDay", equalTo(8))
                .body("lines.ruleId", contains("base-package", "hospital-nights"));
    }

    private static BigDecimal sum(ValidatableResponse answer, String path) {
        List<Number> numbers = answer.extract().path(path);
        return numbers.stream()
                .map(number -> new BigDecimal(number.toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
