package nl.kraamflex.indication.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.List;
import java.util.stream.Stream;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules as data, and what organisations choose among them. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "indication"))
class RulesOnFileTest {
    private static final Caller OURS = Caller.of("33000001");

    @BeforeEach
    void holdAnswersAgainstTheDocument() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
    }

    @Test
    void protocols_are_listed_with_file_hash_and_validity() {
        OURS.get("/v1/protocols")
                .statusCode(200)
                .body("items.id", hasItem("lip-2008-03-01"))
                .body("items.find { it.name == 'lip' }.file", equalTo("lip/2008-03-01"))
                .body("items.find { it.name == 'lip' }.origin", equalTo("SHIPPED"))
                .body("items.find { it.name == 'lip' }.validFrom", equalTo("2008-03-01"))
                .body("items.find { it.name == 'lip' }.validTo", nullValue())
                .body("items.find { it.name == 'lip' }.replaced", equalTo(false));
        String hash = OURS.get("/v1/protocols").extract().path("items.find { it.name == 'lip' }.sha256");
        assertThat(hash).matches("[0-9a-f]{64}");
    }

    @Test
    void a_protocols_rules_are_data_with_source_and_confidence() {
        OURS.get("/v1/protocols/lip-2008-03-01")
                .statusCode(200)
                .body("packages.code", hasItems("BREAST", "FORMULA", "MIXED", "MINIMUM"))
                .body("packages.find { it.code == 'BREAST' }.hours", equalTo(49))
                .body("packages.find { it.code == 'BREAST' }.baseFor", contains("BREAST"))
                .body("packages.find { it.code == 'MIXED' }.decidedByClinician", equalTo(true))
                .body("packages.find { it.code == 'MIXED' }.figure", nullValue())
                .body("packages.find { it.code == 'MINIMUM' }.ownHospitalNight.decidedByClinician", equalTo(true))
                .body("factors.find { it.code == 'MULTIPLE_BIRTH' }.hours", equalTo(2))
                .body("factors.find { it.code == 'MULTIPLE_BIRTH' }.perCareDay", equalTo(true))
                .body("factors.find { it.code == 'MULTIPLE_BIRTH' }.appliesWhen", equalTo("MULTIPLE_BIRTH"))
                .body("factors.find { it.code == 'CAESAREAN' }.direction", equalTo("MORE"))
                .body("factors.find { it.code == 'CAESAREAN' }.decidedByClinician", equalTo(true))
                .body("coreProducts.find { it.code == 'INFORMATION' }.firstChild", equalTo(12))
                .body("coreProducts.find { it.code == 'INFORMATION' }.laterChild", equalTo(8))
                .body("moments.find { it.moment == 'DAY9_10' }.latestDay.value", equalTo(10))
                .body("moments.find { it.moment == 'DAY9_10' }.latestDay.figure.confidence", equalTo("derived"))
                .body("moments.find { it.moment == 'INTERIM' }.latestDay", nullValue())
                .body("startRecheckDay.value", equalTo(1))
                .body("floor.hours", equalTo(24))
                .body("ceiling.hours", equalTo(80))
                .body("ceiling.figure.source.id", equalTo("mooibegin"))
                .body("defaultLastDay.value", equalTo(8))
                .body("lastDayWithDecision.value", equalTo(10))
                .body("hospitalNights.find { it.feeding == 'FORMULA' }.hours", equalTo(5.5f))
                .body("hospitalNights.find { it.feeding == 'MIXED' }.decidedByClinician", equalTo(true))
                .body("moments.moment", contains("INTAKE", "START", "INTERIM", "DAY9_10", "EXTENSION"))
                .body("moments[0].provisional", equalTo(true))
                .body("moments[0].roles", containsInAnyOrder("MIDWIFE", "GENERAL_PRACTITIONER", "INTAKE_WORKER"))
                .body("birthAssistanceEnd.value", equalTo(120))
                .body("birthAssistanceEnd.unit", equalTo("MINUTES"))
                .body("deferredCare.hours", equalTo(15))
                .body("deferredCareTerm.value", equalTo(3))
                .body("settings.find { it.name == 'hospitalStayOf' }.value", equalTo("MOTHER"))
                .body(
                        "settings.find { it.name == 'hospitalStayOf' }.choices",
                        contains("MOTHER", "CHILD", "EITHER", "BOTH"))
                .body("settings.find { it.name == 'hospitalStayOf' }.figure.confidence", equalTo("conflicting"))
                .body("settings.find { it.name == 'recheckDays' }.value", contains(3, 8))
                .body("settings.origin", everyItem(equalTo("FILE")));
    }

    @Test
    void an_unknown_protocol_is_answered_with_those_on_file() {
        OURS.get("/v1/protocols/klim-2027-01-01").statusCode(404).body("detail", containsString("lip-2008-03-01"));
    }

    @Test
    void a_new_organisation_has_the_files_settings() {
        Caller.ofNewOrganisation()
                .get("/v1/settings")
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("version", equalTo(0))
                .body("history", empty())
                .body("protocol.id", equalTo("lip-2008-03-01"))
                .body("settings.origin", everyItem(equalTo("FILE")));
    }

    @Test
    void a_choice_holds_from_its_date_on_and_earlier_ones_are_kept() {
        Caller caller = Caller.ofNewOrganisation();

        caller.put(
                        "/v1/settings",
                        "\"0\"",
                        "{\"validFrom\": \"2020-01-01\", \"floorAfterHospital\": \"KEEP_MINIMUM\", \"recheckDays\": [5, 2]}")
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("settings.find { it.name == 'floorAfterHospital' }.value", equalTo("KEEP_MINIMUM"))
                .body("settings.find { it.name == 'floorAfterHospital' }.origin", equalTo("ORGANISATION"))
                .body("settings.find { it.name == 'mixedFeeding' }.origin", equalTo("FILE"));
        String address = caller.born();
        caller.decide(address, Caller.START).statusCode(201);
        caller.indication(address)
                .body("basedOn.settingsVersion", equalTo(1))
                .body("rechecks.day", containsInAnyOrder(2, 5));

        caller.put("/v1/settings", "\"1\"", "{\"validFrom\": \"2199-01-01\", \"mixedFeeding\": \"AS_BREAST\"}")
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("history.version", contains(2, 1))
                .body("history[0].validFrom", equalTo("2199-01-01"))
                .body("history[0].mixedFeeding", equalTo("AS_BREAST"))
                .body("history[1].recheckDays", containsInAnyOrder(2, 5))
                .body("settings.find { it.name == 'floorAfterHospital' }.value", equalTo("KEEP_MINIMUM"));
        caller.indication(address).body("basedOn.settingsVersion", equalTo(1));
    }

    @Test
    void another_organisation_keeps_its_own_settings() {
        Caller one = Caller.ofNewOrganisation();
        Caller other = Caller.ofNewOrganisation();

        one.put("/v1/settings", null, "{\"validFrom\": \"2020-01-01\", \"mixedFeeding\": \"AS_BREAST\"}")
                .statusCode(200);

        other.get("/v1/settings").header("ETag", "\"0\"").body("history", empty());
        other.calculate("""
                        {"date": "2025-03-10", "decidedOn": "2025-03-10", "decidedBy": {"role": "MIDWIFE"}, "feeding": "MIXED"}""").body("status", equalTo("CLINICIAN_DECIDES"));
    }

    @Test
    void choices_are_an_operators_to_make() {
        String withoutRole = TestTokens.forOrganisation("44999999")
                .roles("indication-read", "indication-write")
                .sign();

        new Caller(withoutRole)
                .put("/v1/settings", null, "{\"validFrom\": \"2020-01-01\"}")
                .statusCode(403);
        new Caller(withoutRole).get("/v1/settings").statusCode(200).body("version", equalTo(0));
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of("no version", null, "2199-01-01\"", 428, "version-required", "If-Match"),
                Arguments.of("a stale version", "\"7\"", "2199-01-01\"", 412, "version-mismatch", "If-Match"),
                Arguments.of(
                        "a date that running cases have",
                        "\"1\"",
                        "2020-01-01\"",
                        409,
                        "settings-in-the-past",
                        "/validFrom"),
                Arguments.of(
                        "a word that is none",
                        "\"1\"",
                        "2199-01-01\", \"mixedFeeding\": \"AS_WATER\"",
                        400,
                        "invalid-request",
                        "/mixedFeeding"),
                Arguments.of(
                        "a day past the law",
                        "\"1\"",
                        "2199-01-01\", \"recheckDays\": [43]",
                        400,
                        "invalid-request",
                        "/recheckDays/0"),
                Arguments.of(
                        "a day twice",
                        "\"1\"",
                        "2199-01-01\", \"recheckDays\": [3, 3]",
                        400,
                        "invalid-request",
                        "/recheckDays"),
                Arguments.of(
                        "a version of the caller's own",
                        "\"1\"",
                        "2199-01-01\", \"version\": 9",
                        400,
                        "invalid-request",
                        "/version"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void a_choice_that_cannot_be_made_is_named_and_not_kept(
            String what, @Nullable String ifMatch, String body, int status, String type, String field) {
        Caller caller = Caller.ofNewOrganisation();
        caller.put("/v1/settings", null, "{\"validFrom\": \"2020-01-01\"}").statusCode(200);
        caller.open();

        caller.put("/v1/settings", ifMatch, "{\"validFrom\": \"" + body + "}")
                .statusCode(status)
                .body("type", equalTo("/problems/" + type))
                .body("invalidParams.name", hasItem(field));

        caller.get("/v1/settings").header("ETag", "\"1\"");
    }

    @Test
    void a_protocol_that_is_not_on_file_cannot_be_chosen() {
        Caller caller = Caller.ofNewOrganisation();

        caller.put("/v1/settings", null, "{\"validFrom\": \"2199-01-01\", \"protocol\": \"klim\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/no-protocol"))
                .body("protocol", equalTo("klim"))
                .body("onFile", equalTo(List.of("lip from 2008-03-01")));

        caller.get("/v1/settings").body("version", equalTo(0));
    }
}
