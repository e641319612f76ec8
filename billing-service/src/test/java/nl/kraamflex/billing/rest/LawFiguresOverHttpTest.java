package nl.kraamflex.billing.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.config.JsonConfig.jsonConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reading the law of a date, and adding to it by two persons. What a test confirms is taken back after it. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "billing"))
class LawFiguresOverHttpTest {
    private static final String US = "33000061";
    private static final String THEM = "33000062";
    private static final String YEAR_2027 = "/v1/law-figures/own-contribution-home/2027-01-01";
    private static final String SOURCE =
            "\"source\": {\"id\": \"letter\", \"title\": \"A letter\", \"document\": \"letter\", \"edition\": \"2026\"}";
    private static final String CONTRIBUTION = """
            {"validTo": "2027-12-31", "figures": {"per-hour": {"amount": 5.90, "unit": "EUROS_PER_HOUR",
             "confidence": "primary", %s}}}""".formatted(SOURCE);

    @Inject
    DataSource database;

    @BeforeEach
    void holdAnswersAgainstTheDocument() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
        RestAssured.config =
                RestAssuredConfig.config().jsonConfig(jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
    }

    @AfterEach
    void takeBackWhatWasConfirmed() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from law_edition");
            statement.executeUpdate("update law_confirmations set times = times + 1");
        }
    }

    private static RequestSpecification as(String person, String organisation, String... roles) {
        return given().auth()
                .oauth2(TestTokens.forOrganisation(organisation)
                        .roles(roles)
                        .subject(person)
                        .sign());
    }

    private static RequestSpecification anna() {
        return as("anna", US, "operator");
    }

    private static RequestSpecification bert() {
        return as("bert", THEM, "operator");
    }

    private static ValidatableResponse put(
            RequestSpecification who, String address, @Nullable String ifMatch, String body) {
        RequestSpecification request = who.contentType(ContentType.JSON).body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put(address)
                .then();
    }

    private static ValidatableResponse confirm(RequestSpecification who, String address, @Nullable String ifMatch) {
        RequestSpecification request = who.header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"");
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .post(address + "/confirmations")
                .then();
    }

    private static ValidatableResponse lawOf(String query) {
        return as("reader", US, "billing-read").get("/v1/law-figures?" + query).then();
    }

    private static BigDecimal euro(String amount) {
        return new BigDecimal(amount);
    }

    @Test
    void a_date_has_its_figures_with_sources_and_its_gaps_with_reasons() {
        lawOf("date=2025-03-12")
                .statusCode(200)
                .body("date", equalTo("2025-03-12"))
                .body("figures.find { it.key == 'own-contribution-home/per-hour' }.amount", equalTo(euro("5.40")))
                .body("figures.find { it.key == 'own-contribution-home/per-hour' }.unit", equalTo("EUROS_PER_HOUR"))
                .body("figures.find { it.key == 'own-contribution-home/per-hour' }.source.id", equalTo("nn-2025"))
                .body(
                        "figures.find { it.key == 'own-contribution-home/per-hour' }.supportingSources.id",
                        hasItem("nzgids-2025"))
                .body("figures.find { it.key == 'own-contribution-home/per-hour' }.usable", equalTo("YES"))
                .body(
                        "figures.find { it.key == 'own-contribution-home/per-hour' }.file",
                        equalTo("own-contribution-home/2025-01-01"))
                .body("figures.find { it.key == 'own-contribution-home/per-hour' }.sha256", notNullValue())
                .body("figures.find { it.key == 'contribution-exemptions/birth-assistance' }.text", equalTo("EXEMPT"))
                .body("figures.find { it.key == 'claim-rules/claim-term' }.amount", equalTo(12))
                .body("gaps.key", hasItem("nza-maximum-tariffs/maternity-care-hour"))
                .body("gaps.find { it.key == 'nza-maximum-tariffs/maternity-care-hour' }.reason", equalTo("GAP"))
                .body(
                        "gaps.find { it.key == 'nza-maximum-tariffs/maternity-care-hour' }.explanation",
                        containsString("not at hand"))
                .body("next", nullValue());
    }

    @Test
    void a_disputed_figure_shows_the_other_value_and_a_derived_one_says_when_it_is_used() {
        lawOf("date=2015-06-01&kind=own-contribution-home")
                .statusCode(200)
                .body("figures", hasSize(1))
                .body("figures[0].confidence", equalTo("conflicting"))
                .body("figures[0].usable", equalTo("WITH_A_FLAG"))
                .body("figures[0].alternatives[0].amount", equalTo(euro("4.20")))
                .body("figures[0].alternatives[0].source.id", equalTo("ovulatie-2015"));
        lawOf("date=2020-06-01&kind=own-contribution-institution")
                .body("figures.usable", hasItem("IF_DERIVED_ACCEPTED"));
    }

    @Test
    void a_year_that_is_not_published_has_ended_figures_and_one_too_early_has_none_yet() {
        lawOf("date=2027-01-01&kind=own-contribution-home")
                .body("figures", empty())
                .body("gaps[0].reason", equalTo("ENDED"))
                .body("gaps[0].validTo", equalTo("2026-12-31"));
        lawOf("date=2010-12-31&kind=own-contribution-home")
                .body("gaps[0].reason", equalTo("NOT_YET_IN_FORCE"))
                .body("gaps[0].validFrom", equalTo("2011-01-01"));
    }

    @Test
    void pages_hold_everything_once() {
        // Given
        List<String> all = keys(lawOf("date=2025-03-12"));
        List<String> paged = new ArrayList<>();

        // When
        String next = "/v1/law-figures?date=2025-03-12&limit=7";
        while (next != null) {
            ValidatableResponse page =
                    as("reader", US, "billing-read").get(next).then().statusCode(200);
            paged.addAll(keys(page));
            next = page.extract().path("next");
            assertThat(page.extract().header("Link") == null).isEqualTo(next == null);
        }

        // Then
        assertThat(paged).containsExactlyInAnyOrderElementsOf(all);
    }

    private static List<String> keys(ValidatableResponse page) {
        List<String> keys = new ArrayList<>(page.extract().<List<String>>path("figures.key"));
        keys.addAll(page.extract().<List<String>>path("gaps.key"));
        return keys;
    }

    @Test
    void who_has_the_law_already_is_told_so() {
        // Given
        String tag = lawOf("date=2025-03-12")
                .header("Cache-Control", equalTo("private, no-cache"))
                .extract()
                .header("ETag");

        // When
        ValidatableResponse again = as("reader", US, "billing-read")
                .header("If-None-Match", tag)
                .get("/v1/law-figures?date=2025-03-12")
                .then();

        // Then
        again.statusCode(304).header("ETag", equalTo(tag));
    }

    @ParameterizedTest
    @CsvSource({
        "kind=own-contribution-home, date",
        "date=2025-02-30, date",
        "date=2025-03-12&limit=0, limit",
        "date=2025-03-12&limit=501, limit",
        "date=2025-03-12&cursor=bm9uZQ, cursor",
        "date=2025-03-12&cursor=A, cursor"
    })
    void a_question_that_makes_no_sense_is_named(String query, String parameter) {
        lawOf(query).statusCode(400).body("invalidParams.name", hasItem(parameter));
    }

    @Test
    void a_kind_that_nobody_knows_is_answered_with_those_there_are() {
        lawOf("date=2025-03-12&kind=own-contribution")
                .statusCode(404)
                .body("type", equalTo("/problems/unknown-law-kind"))
                .body("detail", containsString("own-contribution-home"));
        put(anna(), "/v1/law-figures/own-contribution/2027-01-01", null, CONTRIBUTION)
                .statusCode(404)
                .body("type", equalTo("/problems/unknown-law-kind"));
    }

    @Test
    void figures_wait_for_a_second_person_and_count_from_then_on_for_everyone() {
        // Given
        String tag =
                lawOf("date=2027-05-01&kind=own-contribution-home").extract().header("ETag");
        put(anna(), YEAR_2027, null, CONTRIBUTION)
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .header("Location", containsString(YEAR_2027))
                .body("proposed.proposedBy", equalTo("anna"))
                .body("proposed.edition.figures.'per-hour'.amount", equalTo(euro("5.90")))
                .body("proposed.edition.figures.'per-hour'.unit", equalTo("EUROS_PER_HOUR"))
                .body("proposed.edition.figures.'per-hour'.source.edition", equalTo("2026"))
                .body("proposed.edition.legalBasis", containsString("art. 2.16d"))
                .body("confirmed", nullValue());
        lawOf("date=2027-05-01&kind=own-contribution-home").body("figures", empty());

        // When
        confirm(bert(), YEAR_2027, "\"1\"")
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("confirmed.proposedBy", equalTo("anna"))
                .body("confirmed.confirmedBy", equalTo("bert"))
                .body("proposed", nullValue());

        // Then
        lawOf("date=2027-05-01&kind=own-contribution-home")
                .header("ETag", not(equalTo(tag)))
                .body("figures[0].amount", equalTo(euro("5.90")))
                .body("figures[0].origin", equalTo("CONFIRMED"))
                .body("figures[0].file", equalTo("own-contribution-home/2027-01-01"))
                .body("figures[0].source.id", equalTo("letter"))
                .body("figures[0].source.edition", equalTo("2026"));
    }

    @Test
    void costs_rest_on_a_derived_figure_only_where_the_request_accepts_it() {
        // Given
        put(anna(), YEAR_2027, null, CONTRIBUTION.replace("primary", "derived")).statusCode(201);
        confirm(bert(), YEAR_2027, "\"1\"").statusCode(200);

        // When
        ValidatableResponse printedOnly = costsOf2027("");
        ValidatableResponse accepted = costsOf2027("?acceptDerived=true");

        // Then
        printedOnly
                .statusCode(409)
                .body("type", equalTo("/problems/figure-derived"))
                .body("figure", equalTo("own-contribution-home/per-hour"));
        accepted.statusCode(200)
                .body("total.amount", equalTo(euro("59.00")))
                .body("costs[0].figures[0].key", equalTo("own-contribution-home/per-hour"))
                .body("costs[0].figures[0].amount", equalTo(euro("5.90")))
                .body("costs[0].figures[0].flagged", equalTo(true))
                .body("costs[0].figures[0].warning.en", containsString("printed nowhere"));
    }

    private static ValidatableResponse costsOf2027(String query) {
        return as("reader", US, "billing-read")
                .contentType(ContentType.JSON)
                .body("{\"hours\": [{\"year\": 2027, \"funding\": \"BASIC\", \"hours\": 10}]}")
                .post("/v1/cost-calculations" + query)
                .then();
    }

    @Test
    void whoever_proposed_cannot_confirm_and_nothing_changes() {
        // Given
        put(anna(), YEAR_2027, null, CONTRIBUTION).statusCode(201);

        // When
        ValidatableResponse own = confirm(anna(), YEAR_2027, "\"1\"");

        // Then
        own.statusCode(403).body("type", equalTo("/problems/own-proposal"));
        anna().get(YEAR_2027).then().body("version", equalTo(1)).body("confirmed", nullValue());
        lawOf("date=2027-05-01&kind=own-contribution-home").body("figures", empty());
    }

    @Test
    void the_record_says_who_did_what_and_keeps_what_was_before() {
        // Given
        put(anna(), YEAR_2027, null, CONTRIBUTION).statusCode(201);
        confirm(bert(), YEAR_2027, "\"1\"").statusCode(200);
        put(bert(), YEAR_2027, "\"2\"", CONTRIBUTION.replace("5.90", "5.95"))
                .statusCode(200)
                .body("confirmed.edition.figures.'per-hour'.amount", equalTo(euro("5.90")))
                .body("proposed.edition.figures.'per-hour'.amount", equalTo(euro("5.95")));

        // When
        ValidatableResponse history =
                as("carl", THEM, "auditor").get(YEAR_2027 + "/history").then();

        // Then
        history.statusCode(200)
                .body("changes.takeRight(3).action", contains("PROPOSED", "CONFIRMED", "PROPOSED"))
                .body("changes.takeRight(3).changedBy", contains("anna", "bert", "bert"))
                .body("changes.takeRight(2)[0].before", nullValue())
                .body("changes.takeRight(1)[0].before.figures.'per-hour'.amount", equalTo(euro("5.90")))
                .body("changes.takeRight(1)[0].after.figures.'per-hour'.amount", equalTo(euro("5.95")));
    }

    @Test
    void the_record_cannot_be_changed_in_the_database_either() {
        // Given
        put(anna(), YEAR_2027, null, CONTRIBUTION).statusCode(201);

        // Then
        for (String change :
                List.of("update law_change set changed_by = 'x'", "delete from law_change", "truncate law_change")) {
            assertThatThrownBy(() -> {
                        try (Connection connection = database.getConnection();
                                Statement statement = connection.createStatement()) {
                            statement.executeUpdate(change);
                        }
                    })
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("never changed or removed");
        }
    }

    @Test
    void a_change_names_the_version_it_starts_from() {
        // Given
        put(anna(), YEAR_2027, "\"1\"", CONTRIBUTION).statusCode(412);
        put(anna(), YEAR_2027, null, CONTRIBUTION).statusCode(201);

        // Then
        put(anna(), YEAR_2027, null, CONTRIBUTION).statusCode(428);
        put(anna(), YEAR_2027, "\"7\"", CONTRIBUTION).statusCode(412);
        confirm(bert(), YEAR_2027, null).statusCode(428);
        confirm(bert(), YEAR_2027, "\"2\"").statusCode(412);
        put(bert(), YEAR_2027, "\"1\"", CONTRIBUTION).statusCode(200).body("proposed.proposedBy", equalTo("bert"));
        confirm(anna(), YEAR_2027, "\"2\"").statusCode(200);
        confirm(anna(), YEAR_2027, "\"3\"").statusCode(409).body("type", equalTo("/problems/nothing-to-confirm"));
    }

    @Test
    void what_nobody_added_is_not_there() {
        anna().get(YEAR_2027.replace("2027", "2033")).then().statusCode(404);
        anna().get(YEAR_2027.replace("2027", "2033") + "/history").then().statusCode(404);
        confirm(anna(), YEAR_2027.replace("2027", "2033"), "\"1\"").statusCode(404);
    }

    @Test
    void figures_that_overlap_others_are_refused_with_what_is_in_the_way() {
        // When
        ValidatableResponse overlap =
                put(anna(), "/v1/law-figures/own-contribution-home/2026-07-01", null, CONTRIBUTION);

        // Then
        overlap.statusCode(409)
                .body("type", equalTo("/problems/law-figures-conflict"))
                .body("invalidParams[0].name", equalTo("/supersedes"))
                .body(
                        "invalidParams[0].reason",
                        containsString(
                                "own-contribution-home/2026-01-01, which is shipped and holds 2026-01-01 to 2026-12-31"));
        anna().get("/v1/law-figures/own-contribution-home/2026-07-01").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"amount\": -5.90 | \"amount\": 5.90 | /figures/per-hour/amount",
                "\"amount\": 5.905 | \"amount\": 5.90 | /figures/per-hour/amount",
                "\"amount\": \"5.90\" | \"amount\": 5.90 | /figures/per-hour/amount",
                "\"unit\": \"CENTS_PER_HOUR\" | \"unit\": \"EUROS_PER_HOUR\" | /figures/per-hour/unit",
                "\"confidence\": \"sure\" | \"confidence\": \"primary\" | /figures/per-hour/confidence",
                "\"note\": \"no source\" | \"source\": {\"id\": \"letter\", \"title\": \"A letter\", \"document\": \"letter\", \"edition\": \"2026\"} | /figures/per-hour/source",
                "\"source\": {\"id\": \"letter\", \"title\": \"A letter\"} | \"source\": {\"id\": \"letter\", \"title\": \"A letter\", \"document\": \"letter\", \"edition\": \"2026\"} | /figures/per-hour/source",
                "\"validTo\": \"2026-12-31\" | \"validTo\": \"2027-12-31\" | /validTo",
                "\"confidence\": \"unknown\" | \"confidence\": \"primary\" | /figures/per-hour/confidence"
            })
    void what_is_wrong_in_itself_is_named_and_nothing_is_stored(String wrong, String right, String pointer) {
        // Given
        String body = CONTRIBUTION.replace(right, wrong);
        assertThat(body).isNotEqualTo(CONTRIBUTION);

        // When
        ValidatableResponse refused = put(anna(), YEAR_2027, null, body);

        // Then
        refused.statusCode(400).body("invalidParams.name", hasItem(pointer));
        anna().get(YEAR_2027).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"\"validTo\": \"2027-12-31\", | '' | is missing", "2027-12-31 | 2028-12-31 | is 2028-12-31"})
    void an_amount_of_a_year_that_would_be_carried_into_another_is_refused(String right, String wrong, String value) {
        // Given
        String body = CONTRIBUTION.replace(right, wrong);
        assertThat(body).isNotEqualTo(CONTRIBUTION);

        // When
        ValidatableResponse refused = put(anna(), YEAR_2027, null, body);

        // Then
        refused.statusCode(400)
                .body("invalidParams[0].name", equalTo("/validTo"))
                .body("invalidParams[0].reason", containsString(value))
                .body("invalidParams[0].reason", containsString("2027-12-31"));
        anna().get(YEAR_2027).then().statusCode(404);
    }

    @Test
    void a_word_that_no_bill_can_follow_is_refused_with_the_one_that_it_can() {
        // Given
        String figure = "\"%s\": {\"text\": \"%s\", \"choices\": [\"CHARGED\", \"EXEMPT\"], \"unit\": \"CHOICE\","
                + " \"confidence\": \"primary\", " + SOURCE + "}";
        String body = "{\"supersedes\": \"contribution-exemptions/2017-01-01\", \"figures\": {"
                + String.join(
                        ", ",
                        figure.formatted("birth-assistance", "EXEMPT"),
                        figure.formatted("registration-and-intake", "EXEMPT"),
                        figure.formatted("medically-necessary-stay", "CHARGED"),
                        figure.formatted("hours-not-taken", "EXEMPT"),
                        figure.formatted("deductible", "EXEMPT"))
                + "}}";
        String address = "/v1/law-figures/contribution-exemptions/2027-01-01";

        // When
        ValidatableResponse refused = put(anna(), address, null, body);

        // Then
        refused.statusCode(400)
                .body("invalidParams[0].name", equalTo("/figures/medically-necessary-stay/text"))
                .body("invalidParams[0].reason", containsString("is CHARGED"))
                .body("invalidParams[0].reason", containsString("Write EXEMPT"));
        anna().get(address).then().statusCode(404);
        put(anna(), address, null, body.replace("\"text\": \"CHARGED\"", "\"text\": \"EXEMPT\""))
                .statusCode(201);
    }

    @Test
    void what_waits_can_be_withdrawn_by_any_operator_and_the_record_says_who_did() {
        // Given
        put(anna(), YEAR_2027, null, CONTRIBUTION).statusCode(201);
        withdraw(as("dora", US, "billing-write", "auditor"), "\"1\"").statusCode(403);
        withdraw(bert(), null).statusCode(428);
        withdraw(bert(), "\"7\"").statusCode(412);

        // When
        ValidatableResponse withdrawn = withdraw(bert(), "\"1\"");

        // Then
        withdrawn.statusCode(200).header("ETag", equalTo("\"2\"")).body("proposed", nullValue());
        confirm(bert(), YEAR_2027, "\"2\"").statusCode(409).body("type", equalTo("/problems/nothing-to-confirm"));
        withdraw(bert(), "\"2\"").statusCode(409).body("type", equalTo("/problems/nothing-to-withdraw"));
        as("carl", THEM, "auditor")
                .get(YEAR_2027 + "/history")
                .then()
                .body("changes.takeRight(2).action", contains("PROPOSED", "WITHDRAWN"))
                .body("changes.takeRight(1)[0].changedBy", equalTo("bert"))
                .body("changes.takeRight(1)[0].after.figures.'per-hour'.amount", equalTo(euro("5.90")));
        put(anna(), YEAR_2027, "\"2\"", CONTRIBUTION).statusCode(200);
    }

    @Test
    void withdrawing_a_change_leaves_in_force_what_was() {
        // Given
        put(anna(), YEAR_2027, null, CONTRIBUTION).statusCode(201);
        confirm(bert(), YEAR_2027, "\"1\"").statusCode(200);
        put(bert(), YEAR_2027, "\"2\"", CONTRIBUTION.replace("5.90", "5.95")).statusCode(200);

        // When
        withdraw(bert(), "\"3\"").statusCode(200).body("confirmed.confirmedBy", equalTo("bert"));

        // Then
        lawOf("date=2027-05-01&kind=own-contribution-home").body("figures[0].amount", equalTo(euro("5.90")));
    }

    private static ValidatableResponse withdraw(RequestSpecification who, @Nullable String ifMatch) {
        return (ifMatch == null ? who : who.header("If-Match", ifMatch))
                .delete(YEAR_2027)
                .then();
    }

    @Test
    void a_figure_left_out_or_in_another_unit_contradicts_the_others() {
        put(anna(), "/v1/law-figures/own-contribution-institution/2027-01-01", null, """
                        {"figures": {"fixed-per-person-per-day": {"amount": 23, "unit": "EUROS_PER_HOUR", "confidence": "primary", %s}}}""".formatted(SOURCE))
                .statusCode(409)
                .body(
                        "invalidParams.name",
                        hasItems("/figures/fixed-per-person-per-day/unit", "/figures/threshold-per-person-per-day"))
                .body("invalidParams.reason", hasItem(containsString("EUROS_PER_PERSON_PER_DAY")));
    }

    @Test
    void only_operators_add_and_only_they_and_auditors_read_what_waits() {
        put(as("dora", US, "billing-write", "billing-read", "auditor"), YEAR_2027, null, CONTRIBUTION)
                .statusCode(403);
        confirm(as("dora", US, "billing-write", "auditor"), YEAR_2027, "\"1\"").statusCode(403);
        as("dora", US, "billing-read").get(YEAR_2027).then().statusCode(403);
        as("dora", US, "billing-read").get(YEAR_2027 + "/history").then().statusCode(403);
    }

    @Test
    void a_maximum_that_was_confirmed_counts_in_the_next_check() {
        // Given
        String address = "/v1/law-figures/nza-maximum-tariffs/2024-01-01";
        String gap =
                "{\"amount\": null, \"unit\": \"%s\", \"confidence\": \"unknown\", \"note\": \"Not in the letter.\"}";
        String body = """
                {"validTo": "2024-12-31", "supersedes": "nza-maximum-tariffs/2024-01-01", "figures": {
                 "maternity-care-hour": {"amount": 61.50, "unit": "EUROS_PER_HOUR", "confidence": "weak", %s},
                 "birth-assistance-hour": %s, "registration": %s, "intake-home": %s, "intake-phone": %s,
                 "birth-assistance-per-birth": %s}}""".formatted(
                        SOURCE,
                        gap.formatted("EUROS_PER_HOUR"),
                        gap.formatted("EUROS_ONCE_PER_CASE"),
                        gap.formatted("EUROS_ONCE_PER_CASE"),
                        gap.formatted("EUROS_ONCE_PER_CASE"),
                        gap.formatted("EUROS_ONCE_PER_BIRTH"));
        String check =
                "{\"items\": [{\"performance\": \"MATERNITY_CARE_HOUR\", \"date\": \"2024-02-29\", \"price\": 61.51}]}";
        priceCheck(check).body("items[0].outcome", equalTo("NO_REFERENCE"));

        // When
        put(anna(), address, null, body).statusCode(201);
        priceCheck(check).body("items[0].outcome", equalTo("NO_REFERENCE"));
        confirm(bert(), address, "\"1\"").statusCode(200);

        // Then
        priceCheck(check)
                .body("items[0].outcome", equalTo("ABOVE_MAXIMUM"))
                .body("items[0].maximum.flagged", equalTo(true))
                .body("items[0].maximum.figure.supersedes", equalTo("nza-maximum-tariffs/2024-01-01"))
                .body("items[0].excess.amount", equalTo(euro("0.01")));
    }

    private static ValidatableResponse priceCheck(String body) {
        return as("reader", US, "billing-read")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/v1/price-checks")
                .then()
                .statusCode(200);
    }
}
