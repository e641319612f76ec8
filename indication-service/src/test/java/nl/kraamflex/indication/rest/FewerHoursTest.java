package nl.kraamflex.indication.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
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
import java.util.UUID;
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

/** What a family declines and what an organisation can offer, over HTTP: neither changes the indication. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "indication"))
class FewerHoursTest {
    private static final Caller OURS = Caller.of("33000001");
    private static final Caller THEIRS = Caller.of("33000002");
    private static final String DECLINED = """
            {"hours": 12.5, "declinedBy": "MOTHER", "declinedAt": "2025-03-11T10:00:00+01:00", "advisedHours": 49,
             "toldBy": {"role": "CAREGIVER"}}""";
    private static final String OFFER = """
            {"hours": 24, "ground": "SCARCITY_COVENANT", "approvedBy": "planner-3"}""";

    @Inject
    DataSource database;

    @BeforeEach
    void holdAnswersAgainstTheDocument() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
    }

    @Test
    void what_a_family_declines_is_kept_and_leaves_the_indication_as_it_is() {
        String address = indicated(OURS);
        OURS.indication(address).body("declinedHours", equalTo(0));

        OURS.post(address + "/declined-hours", DECLINED)
                .statusCode(201)
                .header("Location", endsWith(address + "/declined-hours"))
                .body("hours", equalTo(12.5f))
                .body("declinedAt", equalTo("2025-03-11T09:00:00Z"))
                .body("toldBy.role", equalTo("CAREGIVER"))
                .body("inForce", equalTo(true));

        OURS.indication(address)
                .body("hours", equalTo(49))
                .body("declinedHours", equalTo(12.5f))
                .body("basedOn.caseVersion", equalTo(4));
        OURS.post(address + "/declined-hours", DECLINED.replace("12.5", "0")).statusCode(201);
        OURS.indication(address).body("declinedHours", equalTo(0));
        OURS.get(address + "/declined-hours")
                .statusCode(200)
                .body("items.hours", contains(12.5f, 0))
                .body("items.inForce", contains(false, true));
    }

    @Test
    void an_indication_that_falls_takes_declined_and_offered_hours_with_it() {
        String address = indicated(OURS);
        OURS.post(address + "/declined-hours", DECLINED.replace("12.5", "40")).statusCode(201);
        OURS.post(address + "/offers", OFFER).statusCode(201);

        OURS.decide(
                        address,
                        Caller.START
                                .replace("START", "INTERIM")
                                .replace("03-10T09", "03-13T09")
                                .replaceFirst("\\{", "{\"clinicianHours\": 24, "))
                .statusCode(201);

        OURS.indication(address)
                .body("hours", equalTo(24))
                .body("declinedHours", equalTo(24))
                .body("offeredHours", nullValue());
        OURS.get(address + "/offers").body("items.hours", contains(24));
        OURS.get(address + "/declined-hours").body("items.hours", contains(40));
    }

    @Test
    void an_offer_below_the_indication_is_kept_and_leaves_the_indication_as_it_is() {
        String address = indicated(OURS);
        OURS.indication(address).body("offeredHours", nullValue());

        OURS.post(address + "/offers", OFFER)
                .statusCode(201)
                .header("Location", endsWith(address + "/offers"))
                .body("approvedBy", equalTo("planner-3"))
                .body("clinician", nullValue());

        OURS.indication(address).body("hours", equalTo(49)).body("offeredHours", equalTo(24));
        OURS.post(
                        address + "/offers",
                        OFFER.replace("24,", "18, \"clinician\": {\"role\": \"MIDWIFE\", \"agbCode\": \"08001234\"},"))
                .statusCode(201);
        OURS.get(address + "/offers")
                .statusCode(200)
                .body("items.hours", contains(24, 18))
                .body("items.inForce", contains(false, true))
                .body("items[0].clinician", nullValue())
                .body("items[1].clinician.agbCode", equalTo("08001234"));
    }

    @Test
    void late_registration_is_a_ground_where_the_organisation_applies_it_and_the_family_was_late() {
        Caller caller = Caller.ofNewOrganisation();
        caller.put("/v1/settings", null, "{\"validFrom\": \"2020-01-01\", \"lateRegistration\": \"APPLIED\"}")
                .statusCode(200);
        String late = caller.open("2025-03-12", ", \"registeredAt\": \"2024-12-01T10:00:00+01:00\"");
        String early = caller.open("2025-03-12", ", \"registeredAt\": \"2024-08-01T10:00:00+02:00\"");
        String offer = OFFER.replace("SCARCITY_COVENANT", "LATE_REGISTRATION");
        for (String address : new String[] {late, early}) {
            caller.birth(address, Caller.AT_HOME);
            caller.decide(address, Caller.START).statusCode(201);
        }

        caller.post(late + "/offers", offer).statusCode(201);
        caller.post(early + "/offers", offer)
                .statusCode(409)
                .body("type", equalTo("/problems/late-registration-not-applied"));

        caller.indication(late).body("notices.code", contains("LATE_REGISTRATION"));
        caller.indication(early).body("notices.code", empty());
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "more than indicated",
                        "/declined-hours",
                        DECLINED.replace("12.5", "49.25"),
                        409,
                        "declines-more-than-indicated",
                        "/hours"),
                Arguments.of(
                        "another number than advised",
                        "/declined-hours",
                        DECLINED.replace("49", "45"),
                        409,
                        "told-other-hours",
                        "/advisedHours"),
                Arguments.of(
                        "said tomorrow",
                        "/declined-hours",
                        DECLINED.replace("2025", "2199"),
                        400,
                        "invalid-request",
                        "/declinedAt"),
                Arguments.of(
                        "hours in tenths",
                        "/declined-hours",
                        DECLINED.replace("12.5", "12.1"),
                        400,
                        "invalid-request",
                        "/hours"),
                Arguments.of(
                        "declined by nobody",
                        "/declined-hours",
                        DECLINED.replace("MOTHER", "NEIGHBOUR"),
                        400,
                        "invalid-request",
                        "/declinedBy"),
                Arguments.of(
                        "all that is indicated",
                        "/offers",
                        OFFER.replace("24", "49"),
                        409,
                        "offer-not-below-indication",
                        "/hours"),
                Arguments.of(
                        "less than the minimum",
                        "/offers",
                        OFFER.replace("24", "23.75"),
                        409,
                        "offer-below-floor",
                        "/clinician"),
                Arguments.of(
                        "a rule that is not applied",
                        "/offers",
                        OFFER.replace("SCARCITY_COVENANT", "LATE_REGISTRATION"),
                        409,
                        "late-registration-not-applied",
                        "/ground"),
                Arguments.of(
                        "a clinician without code",
                        "/offers",
                        OFFER.replace("24,", "18, \"clinician\": {\"role\": \"MIDWIFE\"},"),
                        400,
                        "invalid-request",
                        "/clinician/agbCode"),
                Arguments.of(
                        "a name of a person",
                        "/offers",
                        OFFER.replace("planner-3", "Jan de Boer"),
                        400,
                        "invalid-request",
                        "/approvedBy"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void what_does_not_fit_the_indication_has_its_own_problem_and_leaves_no_trace(
            String what, String resource, String body, int status, String type, String field) throws SQLException {
        String address = indicated(OURS);
        CaseState before = CaseState.of(OURS, address, database);

        OURS.post(address + resource, body)
                .statusCode(status)
                .body("type", equalTo("/problems/" + type))
                .body("invalidParams.name", hasItem(field));

        assertThat(CaseState.of(OURS, address, database)).as(what).isEqualTo(before);
    }

    static Stream<Arguments> posts() {
        return Stream.of(Arguments.of("/declined-hours", DECLINED), Arguments.of("/offers", OFFER));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("posts")
    void without_hours_there_is_nothing_to_take_less_of(String resource, String body) {
        OURS.post(OURS.born() + resource, body).statusCode(409).body("type", equalTo("/problems/no-hours-yet"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("posts")
    void a_repeated_post_gives_the_first_answer_and_one_record(String resource, String body) {
        String address = indicated(OURS);
        String key = "\"" + UUID.randomUUID() + "\"";
        String first = OURS.post(address + resource, key, body)
                .statusCode(201)
                .extract()
                .asString();

        assertThat(OURS.post(address + resource, key, body)
                        .statusCode(201)
                        .extract()
                        .asString())
                .isEqualTo(first);
        OURS.post(address + resource, key, body.replaceFirst("\"hours\": [0-9.]+", "\"hours\": 25"))
                .statusCode(422);
        OURS.get(address + resource).body("items", hasSize(1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("posts")
    void another_organisation_finds_neither_the_list_nor_the_case(String resource, String body) {
        String address = indicated(OURS);
        OURS.post(address + resource, body).statusCode(201);

        THEIRS.get(address + resource).statusCode(404);
        THEIRS.post(address + resource, body).statusCode(404);
        OURS.get(address + resource).body("items", hasSize(1));
    }

    private static String indicated(Caller caller) {
        String address = caller.born();
        caller.decide(address, Caller.START).statusCode(201);
        return address;
    }
}
