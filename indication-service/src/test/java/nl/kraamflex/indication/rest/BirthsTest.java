package nl.kraamflex.indication.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Births with several children, stays and losses, and the help at a birth, over HTTP. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "indication"))
class BirthsTest {
    private static final Caller OURS = Caller.of("33000001");
    private static final Caller THEIRS = Caller.of("33000002");
    private static final String ASSISTANCE = """
            {"entries": [{"begin": "2025-03-10T01:00:00+01:00", "placentaAt": "2025-03-10T03:30:00+01:00",
                          "end": "2025-03-10T05:30:00+01:00"}]}""";

    @Inject
    DataSource database;

    @BeforeEach
    void holdAnswersAgainstTheDocument() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
    }

    @Test
    void twins_with_stays_are_answered_as_they_were_reported() {
        String address = OURS.open();

        OURS.put(address + "/birth", null, """
                        {"timeOfBirth": "2025-03-10T23:50:00+01:00", "homecomingDate": "2025-03-12",
                         "children": [{"timeOfBirth": "2025-03-10T23:50:00+01:00", "outcome": "LIVE"},
                                      {"timeOfBirth": "2025-03-11T00:10:00+01:00", "outcome": "LIVE", "diedOn": "2025-03-20"}],
                         "stays": [{"person": "MOTHER", "place": "HOSPITAL", "from": "2025-03-10", "until": "2025-03-12"},
                                   {"person": "CHILD", "child": 1, "place": "BIRTH_CENTRE", "from": "2025-03-10", "until": "2025-03-12"},
                                   {"person": "CHILD", "child": 2, "place": "HOSPITAL", "from": "2025-03-11", "until": null, "incubator": true}],
                         "motherDiedOn": "2025-04-01"}""").statusCode(201).header("ETag", "\"1\"");

        OURS.get(address + "/birth")
                .statusCode(200)
                .body("timeOfBirth", equalTo("2025-03-10T22:50:00Z"))
                .body("timeOfBirthTimezone", equalTo("+01:00"))
                .body("dateOfBirth", equalTo("2025-03-10"))
                .body("hospitalNights", equalTo(2))
                .body("children", hasSize(2))
                .body("children.timeOfBirth", contains("2025-03-10T22:50:00Z", "2025-03-10T23:10:00Z"))
                .body("children.dateOfBirth", contains("2025-03-10", "2025-03-11"))
                .body("children.outcome", contains("LIVE", "LIVE"))
                .body("children.diedOn", contains(null, "2025-03-20"))
                .body("stays.person", contains("MOTHER", "CHILD", "CHILD"))
                .body("stays.child", contains(null, 1, 2))
                .body("stays.place", contains("HOSPITAL", "BIRTH_CENTRE", "HOSPITAL"))
                .body("stays.until", contains("2025-03-12", "2025-03-12", null))
                .body("stays.incubator", contains(false, false, true))
                .body("motherDiedOn", equalTo("2025-04-01"));
    }

    @Test
    void a_birth_told_in_short_has_one_living_child_and_no_stays_of_its_own() {
        String address = OURS.born();

        OURS.get(address + "/birth")
                .body("children.outcome", contains("LIVE"))
                .body("stays", nullValue())
                .body("motherDiedOn", nullValue());
    }

    @Test
    void a_stillbirth_is_on_record_as_one() {
        String address = OURS.open();
        OURS.birth(address, stillbirth());

        OURS.get(address + "/birth")
                .body("children.outcome", contains("STILLBIRTH"))
                .body("children.diedOn", contains((Object) null));
    }

    static Stream<Arguments> births() {
        String stay =
                "\"stays\": [{\"person\": \"%s\", \"place\": \"HOSPITAL\", \"from\": \"%s\", \"until\": \"%s\"%s}]";
        return Stream.of(
                Arguments.of(
                        "home before the birth",
                        "\"homecomingDate\": \"2025-03-09\"",
                        "homecoming-before-birth",
                        "/homecomingDate"),
                Arguments.of(
                        "another time than the first child's",
                        "\"homecomingDate\": null, \"children\": [" + child("2025-03-10T03:13:00+01:00") + "]",
                        "times-of-birth-differ",
                        "/timeOfBirth"),
                Arguments.of(
                        "children out of order",
                        "\"homecomingDate\": null, \"children\": [" + child("2025-03-10T03:12:00+01:00") + ", "
                                + child("2025-03-10T03:00:00+01:00") + "]",
                        "children-out-of-order",
                        "/children/1/timeOfBirth"),
                Arguments.of(
                        "a second twin's stay and one child",
                        "\"homecomingDate\": \"2025-03-10\", "
                                + stay.formatted("CHILD", "2025-03-10", "2025-03-12", ", \"child\": 2"),
                        "stay-of-unknown-child",
                        "/stays/0/child"),
                Arguments.of(
                        "a mother's stay that names a child",
                        "\"homecomingDate\": \"2025-03-10\", "
                                + stay.formatted("MOTHER", "2025-03-10", "2025-03-12", ", \"child\": 1"),
                        "stay-of-unknown-child",
                        "/stays/0/child"),
                Arguments.of(
                        "a stay before the birth",
                        "\"homecomingDate\": \"2025-03-12\", "
                                + stay.formatted("MOTHER", "2025-03-09", "2025-03-12", ""),
                        "stay-before-birth",
                        "/stays/0/from"),
                Arguments.of(
                        "a stay that ends before it begins",
                        "\"homecomingDate\": \"2025-03-12\", "
                                + stay.formatted("MOTHER", "2025-03-12", "2025-03-11", ""),
                        "stay-ends-before-it-begins",
                        "/stays/0/until"),
                Arguments.of(
                        "nobody home on the date of coming home",
                        """
                        "homecomingDate": "2025-03-12", "stays": [
                          {"person": "MOTHER", "place": "HOSPITAL", "from": "2025-03-10", "until": "2025-03-14"},
                          {"person": "CHILD", "place": "HOSPITAL", "from": "2025-03-10", "until": "2025-03-14"}]""",
                        "homecoming-contradicts-stays",
                        "/homecomingDate"),
                Arguments.of("two stays of one person at once", """
                        "homecomingDate": "2025-03-14", "stays": [
                          {"person": "MOTHER", "place": "HOSPITAL", "from": "2025-03-10", "until": "2025-03-14"},
                          {"person": "MOTHER", "place": "MATERNITY_HOTEL", "from": "2025-03-13", "until": "2025-03-15"}]""", "stays-overlap", "/stays/1/from"),
                Arguments.of(
                        "a child that died before it was born",
                        "\"homecomingDate\": null, \"children\": ["
                                + child("2025-03-10T03:12:00+01:00").replace("}", ", \"diedOn\": \"2025-03-09\"}")
                                + "]",
                        "invalid-request",
                        "/children/0/diedOn"),
                Arguments.of(
                        "a stillborn child that died later",
                        "\"homecomingDate\": null, \"children\": ["
                                + child("2025-03-10T03:12:00+01:00")
                                        .replace("LIVE\"}", "STILLBIRTH\", \"diedOn\": \"2025-03-12\"}")
                                + "]",
                        "invalid-request",
                        "/children/0/diedOn"),
                Arguments.of(
                        "a mother's death that has not come",
                        "\"homecomingDate\": null, \"motherDiedOn\": \"2199-01-01\"",
                        "invalid-request",
                        "/motherDiedOn"),
                Arguments.of(
                        "no child at all",
                        "\"homecomingDate\": null, \"children\": []",
                        "invalid-request",
                        "/children"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("births")
    void facts_that_cannot_all_be_right_are_named_and_leave_no_trace(
            String what, String facts, String type, String field) throws SQLException {
        String address = OURS.open();
        CaseState before = CaseState.of(OURS, address, database);

        OURS.put(address + "/birth", null, "{\"timeOfBirth\": \"2025-03-10T03:12:00+01:00\", %s}".formatted(facts))
                .statusCode(400)
                .body("type", equalTo("/problems/" + type))
                .body("invalidParams.name", hasItem(field));

        assertThat(CaseState.of(OURS, address, database)).as(what).isEqualTo(before);
    }

    @Test
    void every_contradiction_is_told_at_once_and_the_first_names_the_problem() {
        OURS.put(OURS.open() + "/birth", null, """
                        {"timeOfBirth": "2025-03-10T03:12:00+01:00", "homecomingDate": "2025-03-12",
                         "stays": [{"person": "MOTHER", "child": 1, "place": "HOSPITAL", "from": "2025-03-09", "until": "2025-03-08"}]}""")
                .statusCode(400)
                .body("type", equalTo("/problems/stay-before-birth"))
                .body(
                        "invalidParams.name",
                        contains("/stays/0/from", "/stays/0/until", "/stays/0/child", "/homecomingDate"));
    }

    @Test
    void a_ledger_of_birth_assistance_has_versions_and_its_own_minutes() {
        String address = OURS.born();
        OURS.decide(address, Caller.START).statusCode(201);
        OURS.get(address + "/birth-assistance")
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("entries", empty());

        OURS.put(address + "/birth-assistance", null, ASSISTANCE)
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("minutes", equalTo(270))
                .body("entries.end", contains("2025-03-10T04:30:00Z"));

        OURS.put(address + "/birth-assistance", null, ASSISTANCE).statusCode(428);
        OURS.put(address + "/birth-assistance", "\"7\"", ASSISTANCE).statusCode(412);
        OURS.put(address + "/birth-assistance", "\"1\"", ASSISTANCE.replace("05:30", "04:30"))
                .statusCode(200)
                .header("ETag", "\"2\"");
        OURS.get(address + "/birth-assistance").body("minutes", equalTo(210)).body("version", equalTo(2));
        OURS.indication(address).body("birthAssistance.minutes", equalTo(210)).body("hours", equalTo(49));
    }

    static Stream<Arguments> ledgers() {
        return Stream.of(
                Arguments.of(
                        "longer than the protocol has it",
                        "05:30:00",
                        "05:31:00",
                        "assistance-too-long",
                        "/entries/0/end"),
                Arguments.of(
                        "an end before the begin",
                        "05:30:00",
                        "00:30:00",
                        "assistance-ends-before-it-begins",
                        "/entries/0/end"),
                Arguments.of(
                        "a placenta before the child",
                        "03:30:00",
                        "03:00:00",
                        "placenta-before-birth",
                        "/entries/0/placentaAt"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ledgers")
    void birth_assistance_that_cannot_be_right_is_named_and_leaves_no_trace(
            String what, String time, String wrong, String type, String field) throws SQLException {
        String address = OURS.born();
        CaseState before = CaseState.of(OURS, address, database);

        OURS.put(address + "/birth-assistance", null, ASSISTANCE.replace(time, wrong))
                .statusCode(400)
                .body("type", equalTo("/problems/" + type))
                .body("invalidParams.name", hasItem(field));

        assertThat(CaseState.of(OURS, address, database)).as(what).isEqualTo(before);
    }

    @Test
    void birth_assistance_needs_the_birth() {
        OURS.put(OURS.open() + "/birth-assistance", null, ASSISTANCE)
                .statusCode(409)
                .body("type", equalTo("/problems/birth-not-recorded"));
    }

    @Test
    void another_organisation_finds_no_ledger() {
        String address = OURS.born();

        THEIRS.get(address + "/birth-assistance").statusCode(404);
        THEIRS.put(address + "/birth-assistance", null, ASSISTANCE).statusCode(404);
    }

    private static String child(String timeOfBirth) {
        return "{\"timeOfBirth\": \"%s\", \"outcome\": \"LIVE\"}".formatted(timeOfBirth);
    }

    private static String stillbirth() {
        return """
                {"timeOfBirth": "2025-03-10T03:12:00+01:00", "homecomingDate": "2025-03-10",
                 "children": [{"timeOfBirth": "2025-03-10T03:12:00+01:00", "outcome": "STILLBIRTH"}]}""";
    }
}
