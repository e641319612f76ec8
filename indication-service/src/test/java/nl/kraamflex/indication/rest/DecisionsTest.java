package nl.kraamflex.indication.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
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

/** Decisions in full: what they carry, when they are refused, and how they are taken back. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "indication"))
class DecisionsTest {
    private static final Caller OURS = Caller.of("33000001");
    private static final Caller THEIRS = Caller.of("33000002");
    private static final String WITHDRAWAL = """
            {"by": {"role": "MIDWIFE", "agbCode": "08001234"}, "reason": "It was meant for another family."}""";
    private static final String EXTENSION = """
            {"moment": "EXTENSION", "feeding": "BREAST", "decidedBy": {"role": "MIDWIFE", "agbCode": "08001234"},
             "decidedAt": "2025-03-19T09:00:00+01:00",
             "extension": {"lastDay": 12, "exceptionReason": "The wound heals slowly.", "insurerConsulted": true}}""";

    @Inject
    DataSource database;

    @BeforeEach
    void holdAnswersAgainstTheDocument() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
    }

    @Test
    void a_decision_is_read_with_everything_that_was_told_of_it() {
        String address = OURS.born();
        ValidatableResponse recorded = OURS.decide(address, with("""
                        "package": "BREAST", "factors": [{"code": "FEEDING_PROBLEMS", "hours": 6.5}, {"code": "HOUSEWORK", "hours": -2}],
                        "wishedHours": 40.25, "signalledBy": {"role": "CAREGIVER", "reference": "caregiver-17", "signalledAt": "2025-03-10T08:40:00+01:00"},
                        "reason": "Latching takes long.", "protected": true, "protectedReason": "Feeding would suffer."
                        """));
        recorded.statusCode(201).body("hours", equalTo(40.25f));
        String location = recorded.extract().header("Location");

        assertThat(location).endsWith("/decisions/" + recorded.extract().path("decisionId"));
        OURS.get(location.substring(location.indexOf("/v1/")))
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("package", equalTo("BREAST"))
                .body("factors.code", contains("FEEDING_PROBLEMS", "HOUSEWORK"))
                .body("factors.hours", contains(6.5f, -2))
                .body("wishedHours", equalTo(40.25f))
                .body("clinicianHours", nullValue())
                .body("decidedBy.agbCode", equalTo("08001234"))
                .body("signalledBy.role", equalTo("CAREGIVER"))
                .body("signalledBy.reference", equalTo("caregiver-17"))
                .body("signalledBy.signalledAt", equalTo("2025-03-10T07:40:00Z"))
                .body("reason", equalTo("Latching takes long."))
                .body("protected", equalTo(true))
                .body("protectedReason", equalTo("Feeding would suffer."))
                .body("extension", nullValue())
                .body("inForce", equalTo(true))
                .body("withdrawal", nullValue());
        OURS.indication(address)
                .body("protected", equalTo(true))
                .body("lines.ruleId", contains("base-package", "factor-feeding-problems", "factor-housework", "wish"))
                .body("lines.hours", contains(49, 6.5f, -2, -13.25f));
    }

    @Test
    void a_mark_of_protection_stays_until_a_decision_takes_it_away() {
        String address = OURS.born();
        OURS.decide(address, with("\"protected\": true, \"protectedReason\": \"a reason\""))
                .statusCode(201);
        OURS.decide(address, Caller.START.replace("03-10T09", "03-11T09")).statusCode(201);
        OURS.indication(address).body("protected", equalTo(true));

        OURS.decide(
                        address,
                        with("\"protected\": false, \"protectedReason\": \"no more\"")
                                .replace("03-10T09", "03-12T09"))
                .statusCode(201);

        OURS.indication(address).body("protected", equalTo(false));
    }

    @Test
    void an_extension_lengthens_care_as_a_reasoned_exception_or_under_an_agreement() {
        String address = OURS.born();
        OURS.decide(address, Caller.START).statusCode(201);
        OURS.decide(address, Caller.START.replace("START", "DAY9_10").replace("03-10T09", "03-17T09"))
                .statusCode(201);
        OURS.indication(address).body("window.lastDay", equalTo(10));

        String decision =
                OURS.decide(address, EXTENSION).statusCode(201).extract().path("decisionId");

        OURS.indication(address).body("lastDay", equalTo(12)).body("window.lastDay", equalTo(12));
        OURS.get(address + "/decisions/" + decision)
                .body("extension.lastDay", equalTo(12))
                .body("extension.exceptionReason", equalTo("The wound heals slowly."))
                .body("extension.insurerConsulted", equalTo(true))
                .body("extension.agreement", nullValue());
        OURS.decide(
                        address,
                        EXTENSION
                                .replace("\"lastDay\": 12, \"exceptionReason\": \"The wound heals slowly.\"", """
                                        "lastDay": 42, "agreement": {"kind": "TRIAL", "name": "Flexible planning"}""")
                                .replace("03-19", "03-20"))
                .statusCode(201);
        OURS.indication(address).body("lastDay", equalTo(42)).body("window.legalLastDay", equalTo(42));
    }

    @Test
    void a_withdrawn_decision_stays_on_record_and_the_one_before_it_counts_again() {
        String address = OURS.born();
        OURS.decide(address, Caller.START).statusCode(201);
        String second = OURS.decide(
                        address, Caller.START.replace("BREAST", "FORMULA").replace("03-10T09", "03-10T12"))
                .statusCode(201)
                .extract()
                .path("decisionId");
        OURS.indication(address).body("hours", equalTo(45));

        OURS.post(address + "/decisions/" + second + "/withdrawals", WITHDRAWAL)
                .statusCode(201)
                .header("ETag", "\"5\"")
                .header("Location", endsWith("/decisions/" + second))
                .body("inForce", equalTo(false))
                .body("withdrawal.by.role", equalTo("MIDWIFE"))
                .body("withdrawal.reason", equalTo("It was meant for another family."));

        OURS.indication(address).body("hours", equalTo(49)).body("lines.ruleId", contains("base-package"));
        OURS.get(address)
                .body("decisions.inForce", contains(true, false))
                .body("decisions.withdrawn", contains(false, true));
        OURS.post(address + "/decisions/" + second + "/withdrawals", WITHDRAWAL)
                .statusCode(409)
                .body("type", equalTo("/problems/already-withdrawn"));
    }

    @Test
    void a_case_whose_only_decision_is_withdrawn_has_no_indication() {
        String address = OURS.born();
        String only =
                OURS.decide(address, Caller.START).statusCode(201).extract().path("decisionId");

        OURS.post(address + "/decisions/" + only + "/withdrawals", WITHDRAWAL).statusCode(201);

        OURS.indication(address).statusCode(404);
    }

    @Test
    void a_withdrawal_without_reason_or_role_or_of_an_unknown_decision_changes_nothing() throws SQLException {
        String address = OURS.born();
        String id = OURS.decide(address, Caller.START).statusCode(201).extract().path("decisionId");
        CaseState before = CaseState.of(OURS, address, database);

        OURS.post(
                        address + "/decisions/" + id + "/withdrawals",
                        WITHDRAWAL.replace("It was meant for another family.", " "))
                .statusCode(400)
                .body("invalidParams.name", contains("/reason"));
        OURS.post(address + "/decisions/" + UUID.randomUUID() + "/withdrawals", WITHDRAWAL)
                .statusCode(404);
        OURS.post(address + "/decisions/" + id + "/withdrawals", WITHDRAWAL.replace("MIDWIFE", "INTAKE_WORKER"))
                .statusCode(409)
                .body("type", equalTo("/problems/role-not-allowed"))
                .body("invalidParams.name", contains("/by/role"));
        OURS.post(address + "/decisions/" + id + "/withdrawals", WITHDRAWAL.replace(", \"agbCode\": \"08001234\"", ""))
                .statusCode(409)
                .body("type", equalTo("/problems/agb-code-missing"))
                .body("invalidParams.name", contains("/by/agbCode"));

        assertThat(CaseState.of(OURS, address, database)).isEqualTo(before);
    }

    @Test
    void a_repeated_withdrawal_with_one_key_gives_the_first_answer() {
        String address = OURS.born();
        String id = OURS.decide(address, Caller.START).statusCode(201).extract().path("decisionId");
        String key = "\"" + UUID.randomUUID() + "\"";
        String withdrawals = address + "/decisions/" + id + "/withdrawals";

        String first = OURS.post(withdrawals, key, WITHDRAWAL)
                .statusCode(201)
                .extract()
                .asString();

        assertThat(OURS.post(withdrawals, key, WITHDRAWAL)
                        .statusCode(201)
                        .extract()
                        .asString())
                .isEqualTo(first);
        OURS.post(withdrawals, key, WITHDRAWAL.replace("another", "some other")).statusCode(422);
    }

    @Test
    void another_organisation_finds_no_decision() {
        String address = OURS.born();
        String id = OURS.decide(address, Caller.START).statusCode(201).extract().path("decisionId");

        THEIRS.get(address + "/decisions/" + id).statusCode(404);
        THEIRS.post(address + "/decisions/" + id + "/withdrawals", WITHDRAWAL).statusCode(404);
        // Nor does the same organisation under another of its cases.
        OURS.get(OURS.born() + "/decisions/" + id).statusCode(404);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(
                        "an unknown factor",
                        with("\"factors\": [{\"code\": \"FULL_MOON\"}]"),
                        409,
                        "unknown-factor",
                        "/factors/0/code"),
                Arguments.of(
                        "a factor twice",
                        with("\"factors\": [{\"code\": \"OTHER\", \"hours\": 1}, {\"code\": \"OTHER\", \"hours\": 1}]"),
                        409,
                        "factor-twice",
                        "/factors/1/code"),
                Arguments.of(
                        "a factor without its hours",
                        with("\"factors\": [{\"code\": \"CAESAREAN\"}]"),
                        409,
                        "factor-needs-hours",
                        "/factors"),
                Arguments.of(
                        "a factor in the wrong direction",
                        with("\"factors\": [{\"code\": \"HOUSEWORK\", \"hours\": 2.5}]"),
                        409,
                        "factor-direction",
                        "/factors/0/hours"),
                Arguments.of(
                        "hours of a factor in tenths",
                        with("\"factors\": [{\"code\": \"CAESAREAN\", \"hours\": 2.1}]"),
                        400,
                        "invalid-request",
                        "/factors/0/hours"),
                Arguments.of(
                        "twins and one child on record",
                        with("\"factors\": [{\"code\": \"MULTIPLE_BIRTH\"}]"),
                        409,
                        "multiple-birth-contradicted",
                        "/factors/0/code"),
                Arguments.of(
                        "a mother who is there and is not",
                        with("\"factors\": [{\"code\": \"MOTHER_NOT_IN_FAMILY\", \"hours\": -5}]"),
                        409,
                        "household-contradicted",
                        "/factors/0/code"),
                Arguments.of("an unknown package", with("\"package\": \"LARGE\""), 409, "unknown-package", "/package"),
                Arguments.of(
                        "more than the protocol gives",
                        with("\"clinicianHours\": 80.25"),
                        409,
                        "above-ceiling",
                        "/clinicianHours"),
                Arguments.of(
                        "a wish below the minimum",
                        with("\"wishedHours\": 23.75"),
                        409,
                        "wish-below-floor",
                        "/wishedHours"),
                Arguments.of(
                        "START before the birth",
                        Caller.START.replace("T09:00", "T03:11"),
                        409,
                        "decision-before-birth",
                        "/decidedAt"),
                Arguments.of(
                        "what is signalled after it is decided",
                        with("\"signalledBy\": {\"role\": \"FAMILY\", \"signalledAt\": \"2025-03-10T09:00:01+01:00\"}"),
                        400,
                        "signalled-after-decision",
                        "/signalledBy/signalledAt"),
                Arguments.of(
                        "DAY9_10 on day 11",
                        Caller.START.replace("START", "DAY9_10").replace("03-10T09", "03-20T09"),
                        409,
                        "decided-too-late",
                        "/decidedAt"),
                Arguments.of(
                        "a caregiver who decides",
                        Caller.START.replace("MIDWIFE", "CAREGIVER"),
                        400,
                        "role-not-allowed",
                        "/decidedBy/role"),
                Arguments.of(
                        "an extension without its reason",
                        EXTENSION.replace("\"exceptionReason\": \"The wound heals slowly.\", ", ""),
                        400,
                        "extension-reason-missing",
                        "/extension/exceptionReason"),
                Arguments.of(
                        "an extension that says nothing",
                        Caller.START.replace("START", "EXTENSION"),
                        400,
                        "extension-missing",
                        "/extension"),
                Arguments.of(
                        "an extension at another moment",
                        EXTENSION.replace("EXTENSION", "INTERIM"),
                        400,
                        "extension-at-other-moment",
                        "/extension"),
                Arguments.of(
                        "an exception under an agreement",
                        EXTENSION.replace(
                                "\"insurerConsulted\"",
                                "\"agreement\": {\"kind\": \"INSURER\", \"name\": \"A\"}, \"insurerConsulted\""),
                        400,
                        "extension-of-two-kinds",
                        "/extension/agreement"),
                Arguments.of(
                        "an exception after a gap", EXTENSION, 409, "extension-not-contiguous", "/extension/lastDay"),
                Arguments.of(
                        "protection without its reason",
                        with("\"protected\": true"),
                        400,
                        "protection-reason-missing",
                        "/protectedReason"),
                Arguments.of(
                        "a reason for nothing",
                        with("\"protectedReason\": \"why\""),
                        400,
                        "protection-missing",
                        "/protected"),
                Arguments.of(
                        "a reason that says nothing", with("\"reason\": \"  \""), 400, "invalid-request", "/reason"),
                Arguments.of(
                        "a reason no table can hold",
                        with("\"reason\": \"a\\u0000b\""),
                        400,
                        "invalid-request",
                        "/reason"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void a_decision_that_cannot_stand_has_its_own_problem_and_leaves_no_trace(
            String what, String body, int status, String type, String field) throws SQLException {
        String address = OURS.born();
        CaseState before = CaseState.of(OURS, address, database);

        OURS.decide(address, body)
                .statusCode(status)
                .body("type", equalTo("/problems/" + type))
                .body("invalidParams.name", hasItem(field));

        assertThat(CaseState.of(OURS, address, database)).as(what).isEqualTo(before);
    }

    @Test
    void a_factor_without_hours_is_named_and_accepted_once_it_has_them() {
        String address = OURS.born();

        OURS.decide(address, with("\"factors\": [{\"code\": \"CAESAREAN\"}]"))
                .statusCode(409)
                .body("factor", equalTo("CAESAREAN"))
                .body("question", equalTo("FACTOR_HOURS"))
                .body("detail", containsString("CAESAREAN"));
        OURS.decide(address, with("\"factors\": [{\"code\": \"CAESAREAN\", \"hours\": 4}]"))
                .statusCode(201)
                .body("hours", equalTo(53));
    }

    @Test
    void who_decides_on_days_9_and_10_too_late_is_told_what_to_do() {
        String address = OURS.born();

        OURS.decide(address, Caller.START.replace("START", "DAY9_10").replace("03-10T09", "03-20T09"))
                .statusCode(409)
                .body("detail", containsString("by day 10, and this one was taken on day 11"))
                .body("detail", containsString("correct decidedAt"))
                .body("detail", containsString("send moment EXTENSION"));
        OURS.decide(address, EXTENSION.replace("03-19T09", "03-20T09").replace("12,", "14,"))
                .statusCode(409)
                .body("type", equalTo("/problems/extension-not-contiguous"))
                .body("detail", containsString("with its own decidedAt first"))
                .body("detail", containsString("send extension/agreement"));
    }

    @Test
    void a_backdated_decision_that_leaves_its_hours_open_is_not_kept() {
        String address = OURS.born();
        OURS.decide(address, Caller.START.replace("03-10T09", "03-12T09")).statusCode(201);

        OURS.decide(address, with("\"factors\": [{\"code\": \"CAESAREAN\"}]"))
                .statusCode(409)
                .body("type", equalTo("/problems/factor-needs-hours"));

        OURS.get(address).body("decisions.size()", equalTo(1));
    }

    @Test
    void every_factor_without_hours_is_named_at_once() {
        String address = OURS.born();

        OURS.decide(
                        address,
                        with(
                                "\"factors\": [{\"code\": \"CAESAREAN\"}, {\"code\": \"SMALL_CHILDREN\", \"hours\": 2}, {\"code\": \"HOUSEWORK\"}]"))
                .statusCode(409)
                .body("type", equalTo("/problems/factor-needs-hours"))
                .body("factor", equalTo("CAESAREAN"))
                .body("factors", contains("CAESAREAN", "HOUSEWORK"))
                .body("detail", containsString("CAESAREAN, HOUSEWORK. Send each factor"))
                .body("invalidParams.name", contains("/factors", "/factors"))
                .body(
                        "invalidParams.reason",
                        contains("must give hours with CAESAREAN", "must give hours with HOUSEWORK"))
                .body("proposal.ruleId", contains("base-package"));
    }

    @Test
    void hours_in_problems_are_hours() {
        String address = OURS.born();

        OURS.decide(address, with("\"clinicianHours\": 80.25"))
                .body("detail", containsString("80.25"))
                .body("detail", containsString("at most 80"))
                .body("detail", not(containsString("minutes")));
        OURS.decide(address, with("\"wishedHours\": 23.75"))
                .body("detail", containsString("23.75"))
                .body("detail", containsString("24"))
                .body("detail", not(containsString("minutes")));
        OURS.decide(address, with("\"factors\": [{\"code\": \"HOUSEWORK\", \"hours\": 2.5}]"))
                .body("detail", containsString("2.5"))
                .body("detail", not(containsString("minutes")));
    }

    @Test
    void an_exception_ends_where_the_law_does() throws SQLException {
        String address = OURS.born();
        OURS.decide(address, Caller.START.replace("START", "DAY9_10").replace("03-10T09", "03-17T09"))
                .statusCode(201);
        CaseState before = CaseState.of(OURS, address, database);

        OURS.decide(address, EXTENSION.replace("12", "43"))
                .statusCode(409)
                .body("type", equalTo("/problems/extension-outside-window"))
                .body("invalidParams.name", contains("/extension/lastDay"))
                .body("detail", containsString("from 11 to 42"));

        assertThat(CaseState.of(OURS, address, database)).isEqualTo(before);
    }

    @Test
    void feeding_after_a_stillbirth_is_refused_and_the_hours_are_the_clinicians() throws SQLException {
        String address = OURS.open();
        OURS.birth(address, """
                {"timeOfBirth": "2025-03-10T03:12:00+01:00", "homecomingDate": "2025-03-10",
                 "children": [{"timeOfBirth": "2025-03-10T03:12:00+01:00", "outcome": "STILLBIRTH"}]}""");
        CaseState before = CaseState.of(OURS, address, database);

        OURS.decide(address, Caller.START)
                .statusCode(409)
                .body("type", equalTo("/problems/feeding-after-loss"))
                .body("invalidParams.name", contains("/feeding"));
        OURS.decide(address, Caller.START.replace("BREAST", "NONE"))
                .statusCode(409)
                .body("type", equalTo("/problems/clinician-decides"))
                .body("question", equalTo("HOURS_AFTER_LOSS"));

        assertThat(CaseState.of(OURS, address, database)).isEqualTo(before);
        OURS.decide(address, Caller.START.replace("BREAST\"", "NONE\", \"clinicianHours\": 24"))
                .statusCode(201)
                .body("hours", equalTo(24));
    }

    @Test
    void a_surrogate_mothers_recovery_has_no_feeding_and_intended_parents_need_the_clinicians_reduction() {
        String recovery = OURS.open("2025-03-12", ", \"household\": \"SURROGATE_MOTHER\"");
        OURS.birth(recovery, Caller.AT_HOME);
        OURS.decide(recovery, Caller.START).statusCode(409).body("type", equalTo("/problems/feeding-without-child"));
        OURS.decide(recovery, Caller.START.replace("BREAST", "NONE"))
                .statusCode(409)
                .body("question", equalTo("HOURS_OF_RECOVERY"));

        String parents = OURS.open("2025-03-12", ", \"household\": \"INTENDED_PARENTS\"");
        OURS.birth(parents, Caller.AT_HOME);
        OURS.decide(parents, Caller.START.replace("BREAST", "FORMULA"))
                .statusCode(409)
                .body("type", equalTo("/problems/factor-needs-hours"))
                .body("factor", equalTo("MOTHER_NOT_IN_FAMILY"));
        OURS.decide(
                        parents,
                        with("\"factors\": [{\"code\": \"MOTHER_NOT_IN_FAMILY\", \"hours\": -9}]")
                                .replace("BREAST", "FORMULA"))
                .statusCode(201)
                .body("hours", equalTo(36));
    }

    @Test
    void an_intake_worker_sets_no_hours_and_marks_no_protection() {
        String address = OURS.open();
        String intake = """
                {"moment": "INTAKE", "feeding": "FORMULA", "decidedBy": {"role": "INTAKE_WORKER"},
                 "decidedAt": "2025-01-20T10:00:00+01:00", %s}""";

        OURS.decide(address, intake.formatted("\"factors\": [{\"code\": \"CAESAREAN\", \"hours\": 4}]"))
                .statusCode(409)
                .body("type", equalTo("/problems/hours-by-clinician-only"))
                .body("invalidParams.name", contains("/factors/0/hours"));
        OURS.decide(address, intake.formatted("\"protected\": true, \"protectedReason\": \"a reason\""))
                .statusCode(400)
                .body("type", equalTo("/problems/protection-by-clinician-only"));
    }

    /** The body of START with further fields. */
    private static String with(String fields) {
        return Caller.START.replace("\"moment\"", fields + ", \"moment\"");
    }
}
