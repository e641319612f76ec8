package nl.kraamflex.indication.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.stream.Stream;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The receipt of an indication, posted as it stands, gives the same answer. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "indication"))
class ReceiptsTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Caller OURS = Caller.of("33000001");

    /** Parts that a case and a calculation both answer with, and that must be the same. */
    private static final List<String> SAME = List.of(
            "textSet",
            "hours",
            "hoursBeforeHospital",
            "clinicianQuestion",
            "clinicianFactors",
            "lines",
            "window",
            "coreProducts",
            "settings",
            "deferredCare",
            "birthAssistance",
            "protocol",
            "receipt");

    /**
     * A case that gets an indication.
     *
     * @param settings body of the organisation's settings; null for none
     * @param more further fields of the registration
     * @param birth body of the birth; null before it
     * @param assistance body of the ledger; null for none
     * @param decisions bodies, in time
     * @param correction body of a later report of the birth; null for none
     */
    record Story(
            String name,
            @Nullable String settings,
            String more,
            @Nullable String birth,
            @Nullable String assistance,
            List<String> decisions,
            @Nullable String correction) {
        @Override
        public String toString() {
            return name;
        }

        static Story of(String name, String birth, String... decisions) {
            return new Story(name, null, ", \"parity\": \"FIRST_CHILD\"", birth, null, List.of(decisions), null);
        }

        Story settings(String body) {
            return new Story(name, body, more, birth, assistance, decisions, correction);
        }

        Story household(String household) {
            return new Story(
                    name, settings, ", \"household\": \"" + household + "\"", birth, assistance, decisions, correction);
        }

        Story assistance(String body) {
            return new Story(name, settings, more, birth, body, decisions, correction);
        }

        Story correction(String body) {
            return new Story(name, settings, more, birth, assistance, decisions, body);
        }
    }

    @BeforeEach
    void holdAnswersAgainstTheDocument() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
    }

    static Stream<Story> stories() {
        String home = "\"2025-03-10\"";
        String twins = """
                {"timeOfBirth": "2025-03-10T23:50:00+01:00", "homecomingDate": "2025-03-12",
                 "children": [{"timeOfBirth": "2025-03-10T23:50:00+01:00", "outcome": "LIVE"},
                              {"timeOfBirth": "2025-03-11T00:10:00+01:00", "outcome": "LIVE"}],
                 "stays": [{"person": "MOTHER", "place": "HOSPITAL", "from": "2025-03-11", "until": "2025-03-12"},
                           {"person": "CHILD", "child": 1, "place": "MATERNITY_HOTEL", "from": "2025-03-11", "until": "2025-03-14"},
                           {"person": "CHILD", "child": 2, "place": "HOSPITAL", "from": "2025-03-11", "until": null, "incubator": true}]}""";
        String lost = """
                {"timeOfBirth": "2025-03-10T03:12:00+01:00", "homecomingDate": "2025-03-10",
                 "children": [{"timeOfBirth": "2025-03-10T03:12:00+01:00", "outcome": "%s}]}""";
        String later = Caller.START.replace("03-10T09", "03-13T09");
        String days9And10 = Caller.START.replace("START", "DAY9_10").replace("03-10T09", "03-17T09");
        String extension = with(Caller.START, "\"extension\": {\"lastDay\": %s, \"insurerConsulted\": true, %s}")
                .replace("START", "EXTENSION")
                .replace("03-10T09", "03-19T09");
        return Stream.of(
                Story.of("a birth at home", Caller.AT_HOME, Caller.START),
                Story.of(
                        "nights in hospital with formula",
                        Caller.AT_HOME.replace(home, "\"2025-03-12\""),
                        later.replace("BREAST", "FORMULA")),
                Story.of("nobody knows when they come home", Caller.AT_HOME.replace(home, "null"), later),
                Story.of("twins with stays of their own", twins, later),
                Story.of("twins, day 1 of the last born", twins, later)
                        .settings(
                                "{\"validFrom\": \"2020-01-01\", \"dayOneOfMultiples\": \"LAST_BORN\", \"hospitalStayOf\": \"EITHER\", \"maternityHotelStay\": \"HOSPITAL\"}"),
                Story.of(
                        "hours of a clinician, and a re-admission after them",
                        """
                        {"timeOfBirth": "2025-03-10T03:12:00+01:00", "homecomingDate": "2025-03-10",
                         "stays": [{"person": "MOTHER", "place": "HOSPITAL", "from": "2025-03-14", "until": "2025-03-16"}]}""",
                        with(later.replace("BREAST", "FORMULA"), "\"clinicianHours\": 50.5")),
                Story.of(
                        "mixed feeding and a clinician",
                        Caller.AT_HOME,
                        with(Caller.START.replace("BREAST", "MIXED"), "\"clinicianHours\": 40.25")),
                Story.of("mixed feeding by setting", Caller.AT_HOME, Caller.START.replace("BREAST", "MIXED"))
                        .settings(
                                "{\"validFrom\": \"2020-01-01\", \"mixedFeeding\": \"AS_FORMULA\", \"recheckDays\": [2, 5]}"),
                Story.of(
                        "a change of feeding",
                        Caller.AT_HOME,
                        Caller.START,
                        later.replace("START", "INTERIM").replace("BREAST", "FORMULA")),
                Story.of(
                        "factors and a wish",
                        Caller.AT_HOME,
                        with(
                                Caller.START,
                                "\"factors\": [{\"code\": \"CAESAREAN\", \"hours\": 4.5}, {\"code\": \"HOUSEWORK\", \"hours\": -2}], \"wishedHours\": 42")),
                Story.of("a package by name", Caller.AT_HOME, with(Caller.START, "\"package\": \"MINIMUM\"")),
                Story.of(
                                "a floor that is kept",
                                Caller.AT_HOME.replace(home, "\"2025-03-15\""),
                                Caller.START.replace("03-10T09", "03-15T09"))
                        .settings(
                                "{\"validFrom\": \"2020-01-01\", \"floorAfterHospital\": \"KEEP_MINIMUM\", \"windowLawOf\": \"BIRTH_DATE\"}"),
                Story.of("a question that is open", Caller.AT_HOME, Caller.START)
                        .correction(Caller.AT_HOME.replace(home, "\"2025-03-15\"")),
                Story.of(
                        "a stillbirth",
                        lost.formatted("STILLBIRTH\""),
                        with(Caller.START.replace("BREAST", "NONE"), "\"clinicianHours\": 24")),
                Story.of(
                        "a loss after the decision",
                        lost.formatted("LIVE\", \"diedOn\": \"2025-03-14\""),
                        Caller.START),
                Story.of("days 9 and 10", Caller.AT_HOME, Caller.START, days9And10),
                Story.of(
                        "an exception after day 10",
                        Caller.AT_HOME,
                        days9And10,
                        extension.formatted("14", "\"exceptionReason\": \"a reason\"")),
                Story.of(
                        "an agreement after a gap",
                        Caller.AT_HOME,
                        Caller.START,
                        extension.formatted("42", "\"agreement\": {\"kind\": \"TRIAL\", \"name\": \"A trial\"}")),
                Story.of(
                                "help at the birth that uses up the ceiling",
                                Caller.AT_HOME,
                                with(Caller.START, "\"factors\": [{\"code\": \"OTHER\", \"hours\": 40}]"))
                        .assistance("""
                                {"entries": [{"begin": "2025-03-10T01:00:00+01:00", "placentaAt": "2025-03-10T03:30:00+01:00", "end": "2025-03-10T05:20:00+01:00"}]}"""),
                Story.of(
                                "intended parents",
                                Caller.AT_HOME,
                                with(
                                        Caller.START.replace("BREAST", "FORMULA"),
                                        "\"factors\": [{\"code\": \"MOTHER_NOT_IN_FAMILY\", \"hours\": -9}]"))
                        .household("INTENDED_PARENTS"),
                Story.of(
                                "a surrogate mother's recovery",
                                Caller.AT_HOME,
                                with(Caller.START.replace("BREAST", "NONE"), "\"clinicianHours\": 30"))
                        .household("SURROGATE_MOTHER"),
                new Story("an intake before the birth", null, "", null, null, List.of("""
                                {"moment": "INTAKE", "feeding": "FORMULA", "decidedBy": {"role": "INTAKE_WORKER"},
                                 "decidedAt": "2025-01-20T10:00:00+01:00"}"""), null));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("stories")
    void a_receipt_gives_the_same_answer(Story story) throws JsonProcessingException {
        Caller caller = story.settings() == null ? OURS : Caller.ofNewOrganisation();
        JsonNode indication = indication(caller, story);

        JsonNode calculated = json(caller.calculate(indication.path("receipt").toString())
                .statusCode(200)
                .extract()
                .asString());

        for (String part : SAME) {
            assertThat(calculated.path(part)).as(part).isEqualTo(indication.path(part));
        }
        assertThat(calculated.path("status").asText())
                .isEqualTo(
                        indication.path("status").asText().equals("CLINICIAN_DECIDES")
                                ? "CLINICIAN_DECIDES"
                                : "CALCULATED");
    }

    @Test
    void a_receipt_tells_which_child_died_and_when() throws JsonProcessingException {
        JsonNode indication = indication(
                OURS,
                Story.of(
                        "one of twins",
                        """
                        {"timeOfBirth": "2025-03-10T03:12:00+01:00", "homecomingDate": "2025-03-13",
                         "children": [{"timeOfBirth": "2025-03-10T03:12:00+01:00", "outcome": "LIVE"},
                                      {"timeOfBirth": "2025-03-10T03:20:00+01:00", "outcome": "STILLBIRTH"},
                                      {"timeOfBirth": "2025-03-10T03:30:00+01:00", "outcome": "LIVE", "diedOn": "2025-03-11"}]}""",
                        with(Caller.START.replace("03-10T09", "03-12T09"), "\"clinicianHours\": 40")));

        JsonNode deaths = indication.path("receipt").path("deaths");

        assertThat(deaths).hasSize(2);
        assertThat(deaths.path(0).path("child").asInt()).isEqualTo(2);
        assertThat(deaths.path(0).path("diedOn").isNull()).isTrue();
        assertThat(deaths.path(1).path("child").asInt()).isEqualTo(3);
        assertThat(deaths.path(1).path("diedOn").asText()).isEqualTo("2025-03-11");
    }

    @Test
    void a_receipt_that_leaves_factors_open_names_them_all() throws JsonProcessingException {
        ObjectNode receipt = (ObjectNode)
                indication(OURS, Story.of("home", Caller.AT_HOME, Caller.START)).path("receipt");
        receipt.putArray("factors").addObject().put("code", "CAESAREAN");
        receipt.withArray("factors").addObject().put("code", "HOUSEWORK");

        JsonNode calculated = json(
                OURS.calculate(receipt.toString()).statusCode(200).extract().asString());

        assertThat(calculated.path("status").asText()).isEqualTo("CLINICIAN_DECIDES");
        assertThat(calculated.path("clinicianQuestion").asText()).isEqualTo("FACTOR_HOURS");
        assertThat(calculated.path("clinicianFactors"))
                .extracting(JsonNode::asText)
                .containsExactly("CAESAREAN", "HOUSEWORK");
    }

    @Test
    void a_receipt_belongs_to_no_organisation() throws JsonProcessingException {
        Story story = Story.of(
                        "a floor",
                        Caller.AT_HOME.replace("\"2025-03-10\"", "\"2025-03-15\""),
                        Caller.START.replace("03-10T09", "03-15T09"))
                .settings("{\"validFrom\": \"2020-01-01\", \"floorAfterHospital\": \"KEEP_MINIMUM\"}");
        JsonNode indication = indication(Caller.ofNewOrganisation(), story);

        JsonNode elsewhere = json(OURS.calculate(indication.path("receipt").toString())
                .statusCode(200)
                .extract()
                .asString());

        assertThat(elsewhere.path("hours")).isEqualTo(indication.path("hours"));
        assertThat(elsewhere.path("settings")).isEqualTo(indication.path("settings"));
    }

    @Test
    void a_receipt_of_a_file_that_is_not_here_is_refused_by_name() throws JsonProcessingException {
        ObjectNode receipt = (ObjectNode)
                indication(OURS, Story.of("home", Caller.AT_HOME, Caller.START)).path("receipt");
        String otherHash = "0".repeat(64);

        ObjectNode otherProtocol = receipt.deepCopy();
        otherProtocol.withObject("/protocol").put("sha256", otherHash);
        OURS.calculate(otherProtocol.toString())
                .statusCode(409)
                .body("type", equalTo("/problems/receipt-not-reproducible"))
                .body("file", equalTo("lip-2008-03-01"))
                .body("sha256", equalTo(otherHash));
        ObjectNode otherLaw = receipt.deepCopy();
        otherLaw.withObject("/law/0").put("sha256", otherHash);
        OURS.calculate(otherLaw.toString())
                .statusCode(409)
                .body("type", equalTo("/problems/receipt-not-reproducible"))
                .body("file", equalTo("entitlement-window/2024-01-01"));
    }

    private static JsonNode indication(Caller caller, Story story) throws JsonProcessingException {
        if (story.settings() != null) {
            caller.put("/v1/settings", null, story.settings()).statusCode(200);
        }
        String address = caller.open("2025-03-12", story.more());
        if (story.birth() != null) {
            caller.birth(address, story.birth());
        }
        if (story.assistance() != null) {
            caller.put(address + "/birth-assistance", null, story.assistance()).statusCode(201);
        }
        for (String decision : story.decisions()) {
            caller.decide(address, decision).statusCode(201);
        }
        if (story.correction() != null) {
            caller.put(address + "/birth", "\"1\"", story.correction()).statusCode(200);
        }
        return json(caller.indication(address).statusCode(200).extract().asString());
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return JSON.readTree(text);
    }

    private static String with(String decision, String fields) {
        return decision.replace("\"moment\"", fields + ", \"moment\"");
    }
}
