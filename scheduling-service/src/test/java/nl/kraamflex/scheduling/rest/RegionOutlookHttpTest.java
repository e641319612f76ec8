package nl.kraamflex.scheduling.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.kraamflex.local.testing.MovedClock;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import nl.kraamflex.platform.web.ContentPolicy;
import nl.kraamflex.scheduling.FamilyCase;
import nl.kraamflex.scheduling.Patience;
import nl.kraamflex.scheduling.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

/** What is coming to a region, over HTTP, of cases that arrived over Kafka and stand in PostgreSQL. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "scheduling"))
@WithTestResource(MovedClock.class)
class RegionOutlookHttpTest {
    private static final String OURS = TestTokens.forOrganisation("33000001")
            .roles("scheduling-read", "scheduling-write")
            .sign();
    private static final String THEIRS = TestTokens.forOrganisation("33000002")
            .roles("scheduling-read", "scheduling-write")
            .sign();
    private static final String OTHER_ROLE =
            TestTokens.forOrganisation("33000001").roles("billing-read").sign();
    private static final List<String> FORMS = List.of("application/json", "text/html", "text/csv", "image/svg+xml");

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    /** No two tests share a region. */
    private final String region = "r-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void holdAnswersAgainstTheDocument() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
        MovedClock.to("2026-01-05T08:30:00Z");
    }

    @Test
    void a_family_with_a_plan_asks_for_its_hours_and_a_birth_to_come_for_more() {
        inRegion(FamilyCase.bornAtHome(), OURS);
        inRegion(FamilyCase.bornAtHome().unborn().withProvisionalHours(), OURS);
        inRegion(FamilyCase.bornAtHome().unborn().withoutIndication(), OURS);
        capacity("2026-01-05", 5, "6");

        JsonPath outlook = data("").body("regionCode", equalTo(region))
                .body("asOf", equalTo("2026-01-05"))
                .body("dates", hasSize(28))
                .body("dates[0].date", equalTo("2026-01-05"))
                .body("dates[27].date", equalTo("2026-02-01"))
                .body("dates[0].plannedHours", equalTo(8))
                .body("dates[0].capacityHours", equalTo(6))
                .body("dates[0].uncoveredHours", equalTo(2))
                .body("dates[5].capacityHours", nullValue())
                .body("dates[5].uncoveredHours", nullValue())
                .body("dates.pricePerHour", everyItem(nullValue()))
                .body("families.planned", equalTo(1))
                .body("families.withoutPlan", equalTo(0))
                .body("families.expectedBirths", equalTo(2))
                .body("families.overdue", equalTo(0))
                .body("families.undated", equalTo(0))
                .body("families.belowIndication", equalTo(0))
                .body("pricedBy", nullValue())
                .body("assumptions.key", hasItems("expected-births/week-weights", "expected-births/package-hours"))
                .body("assumptions.confidence", hasItems("ours", "secondary"))
                .extract()
                .jsonPath();

        assertThat(outlook.getDouble("dates[0].demandHours.p10")).isEqualTo(8);
        assertThat(outlook.getDouble("dates[4].demandHours.p90"))
                .isGreaterThan(outlook.getDouble("dates[4].plannedHours"));
        assertThat(outlook.getDouble("dates[27].demandHours.p10")).isZero();
    }

    @Test
    void a_birth_turns_an_expected_family_into_one_that_asks_for_certain() {
        FamilyCase family = FamilyCase.bornAtHome();
        inRegion(family.unborn().atVersion(2), OURS);
        data("").body("families.expectedBirths", equalTo(1)).body("families.planned", equalTo(0));

        new Topics(kafka).send(family.record());
        Patience.await().until(() -> data("").extract().jsonPath().getInt("families.planned") == 1);

        data("?to=2026-01-05")
                .body("families.expectedBirths", equalTo(0))
                .body("dates", hasSize(1))
                .body("dates[0].demandHours.p10", equalTo(8))
                .body("dates[0].demandHours.p90", equalTo(8));
    }

    @Test
    void who_is_born_and_cannot_be_planned_yet_is_counted_with_the_hours_of_the_indication() {
        inRegion(FamilyCase.bornAtHome().homeOn(null), OURS);

        data("").body("families.withoutPlan", equalTo(1))
                .body("dates[0].plannedHours", equalTo(0))
                .body("dates[0].demandHours.p10", equalTo(8))
                .body("dates[8].demandHours.p90", equalTo(0));
    }

    @Test
    void a_family_that_is_to_have_the_minimum_is_counted_with_what_everyone_gets() {
        FamilyCase family = inRegion(FamilyCase.bornAtHome().homeOn(null), OURS);
        double all = sum(data("").extract().jsonPath(), "dates.demandHours.p50");

        new Caller(OURS)
                .put(
                        "/v1/schedules/%s/arrangement".formatted(family.id()),
                        "{\"regionCode\": \"%s\", \"mode\": \"MINIMUM\"}".formatted(region),
                        "\"1\"")
                .statusCode(200);

        assertThat(all).isEqualTo(49);
        assertThat(sum(data("").extract().jsonPath(), "dates.demandHours.p50")).isEqualTo(24);
    }

    @Test
    void a_birth_long_overdue_is_expected_no_more_and_told_apart() {
        inRegion(FamilyCase.bornAtHome().unborn(), OURS);

        MovedClock.to("2026-02-04T08:30:00Z");
        data("").body("families.expectedBirths", equalTo(1)).body("families.overdue", equalTo(0));
        MovedClock.to("2026-02-05T08:30:00Z");
        data("").body("families.expectedBirths", equalTo(0))
                .body("families.overdue", equalTo(1))
                .body("dates.demandHours.p90", everyItem(equalTo(0)));
    }

    @Test
    void care_that_was_given_takes_the_place_of_what_was_planned() {
        FamilyCase family = inRegion(FamilyCase.bornAtHome(), OURS);
        MovedClock.to("2026-01-05T18:30:00Z");
        given().auth()
                .oauth2(OURS)
                .contentType(ContentType.JSON)
                .body("""
                        {"visits": [{"begin": "2026-01-05T09:00:00+01:00", "end": "2026-01-05T14:00:00+01:00"}]}""")
                .put("/v1/schedules/%s/visits/2026-01-05/delivery".formatted(family.id()))
                .then()
                .statusCode(201);

        data("").body("dates[0].plannedHours", equalTo(5))
                .body("dates[0].demandHours.p50", equalTo(5))
                .body("families.belowIndication", equalTo(0));
    }

    @Test
    void a_made_plan_of_the_region_gives_the_prices() {
        inRegion(FamilyCase.bornAtHome(), OURS);
        inRegion(FamilyCase.bornAtHome(), OURS);
        capacity("2026-01-05", 8, "10");
        String plan = order();

        JsonPath outlook = data("").body("pricedBy.planId", equalTo(plan.substring(plan.lastIndexOf('/') + 1)))
                .body("pricedBy.asOf", equalTo("2026-01-05"))
                .body("dates[0].pricePerHour", notNullValue())
                .body("dates[7].scarcity", notNullValue())
                .body("dates[8].pricePerHour", nullValue())
                .extract()
                .jsonPath();
        assertThat(outlook.getList("dates.pricePerHour", Long.class).subList(0, 8))
                .isEqualTo(read(plan, OURS).extract().jsonPath().getList("result.dates.pricePerHour", Long.class));
    }

    @Test
    void hours_that_an_accepted_plan_cut_are_still_asked_for_and_the_families_are_counted() {
        inRegion(FamilyCase.bornAtHome(), OURS);
        inRegion(FamilyCase.bornAtHome(), OURS);
        capacity("2026-01-05", 8, "10");
        String plan = order();
        given().auth()
                .oauth2(OURS)
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", "\"" + UUID.randomUUID() + "\"")
                .body("{}")
                .post(plan + "/acceptances")
                .then()
                .statusCode(201);

        JsonPath outlook = data("").body("families.belowIndication", equalTo(2))
                .body("families.belowGuarantee", equalTo(0))
                .body("dates[0].familiesBelowIndication", equalTo(2))
                .body("dates[8].familiesBelowIndication", equalTo(0))
                .body("dates[0].uncoveredHours", equalTo(0))
                .extract()
                .jsonPath();
        assertThat(sum(outlook, "dates.plannedHours")).isEqualTo(80);
        assertThat(sum(outlook, "dates.demandHours.p50")).isEqualTo(98);
    }

    @Test
    void what_belongs_to_an_organisation_is_out_of_reach_of_another() {
        inRegion(FamilyCase.bornAtHome(), OURS);
        capacity("2026-01-05", 8, "10");

        for (String form : FORMS) {
            given().auth()
                    .oauth2(THEIRS)
                    .accept(form)
                    .get(address(""))
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body(containsString(region));
        }
        inRegion(FamilyCase.bornAtHome().of("33000002"), THEIRS);
        read(address(""), THEIRS)
                .statusCode(200)
                .body("families.planned", equalTo(1))
                .body("dates[0].plannedHours", equalTo(8))
                .body("dates.capacityHours", everyItem(nullValue()));
        data("").body("families.planned", equalTo(1)).body("dates[0].plannedHours", equalTo(8));
    }

    @Test
    void only_who_may_read_schedules_sees_it() {
        capacity("2026-01-05", 1, "10");

        read(address(""), OTHER_ROLE).statusCode(403);
        given().get(address("")).then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "?from=2026-01-04, from",
        "?from=2027-01-07, from",
        "?to=2026-01-04, to",
        "?to=2026-04-07, to",
        "?from=2026-02-01&to=2026-01-31, to",
        "?from=soon, from"
    })
    void dates_out_of_range_are_named(String query, String parameter) {
        capacity("2026-01-05", 1, "10");

        read(address(query), OURS)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("invalidParams.name", contains(parameter));
    }

    @Test
    void a_quarter_of_a_year_is_shown_at_most() {
        capacity("2026-01-05", 1, "10");

        data("?to=2026-04-06").body("dates", hasSize(92));
        data("?from=2027-01-06").body("dates", hasSize(28));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json",
                "application/json | application/json",
                "text/html | text/html;charset=utf-8",
                "text/csv | text/csv;charset=utf-8",
                "image/* | image/svg+xml;charset=utf-8",
                "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8 | text/html;charset=utf-8"
            })
    void everyone_gets_the_form_that_was_asked_for(String accept, String form) {
        capacity("2026-01-05", 1, "10");

        Response answer = given().auth().oauth2(OURS).accept(accept).get(address(""));

        answer.then().statusCode(200).contentType(startsWith(form));
        assertThat(String.join(", ", answer.headers().getValues("Vary"))).isEqualTo("Accept, Accept-Language");
        assertThat(answer.headers().getValues("Cache-Control")).containsExactly("no-store");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/pdf", "image/png", "text/plain"})
    void another_form_is_refused(String accept) {
        capacity("2026-01-05", 1, "10");

        given().auth()
                .oauth2(OURS)
                .accept(accept)
                .get(address(""))
                .then()
                .statusCode(406)
                .contentType("application/problem+json");
    }

    @Test
    void every_form_has_a_tag_of_its_own_that_is_known_until_something_changes() {
        capacity("2026-01-05", 2, "10");
        Map<String, String> tags = FORMS.stream().collect(Collectors.toMap(form -> form, this::tag));
        assertThat(Stream.of(tags.values()).flatMap(all -> all.stream()).distinct())
                .hasSize(4);
        for (String form : FORMS) {
            given().auth()
                    .oauth2(OURS)
                    .accept(form)
                    .header("If-None-Match", tags.get(form))
                    .get(address(""))
                    .then()
                    .statusCode(304)
                    .header("ETag", tags.get(form));
        }

        inRegion(FamilyCase.bornAtHome(), OURS);

        for (String form : FORMS) {
            assertThat(tag(form)).isNotEqualTo(tags.get(form));
        }
    }

    @Test
    void the_table_is_read_back_as_the_same_figures_and_no_cell_is_a_formula() throws IOException {
        inRegion(FamilyCase.bornAtHome(), OURS);
        capacity("2026-01-05", 2, "6.25");

        String csv =
                given().auth().oauth2(OURS).accept("text/csv").get(address("")).asString();

        assertThat(csv).startsWith("regionCode,date,demandHoursP10,").endsWith("\r\n");
        List<Map<String, String>> lines = lines(csv);
        JsonPath outlook = data("").extract().jsonPath();
        assertThat(lines).hasSize(28);
        assertThat(lines.getFirst())
                .containsEntry("regionCode", region)
                .containsEntry("date", "2026-01-05")
                .containsEntry("demandHoursP50", outlook.getString("dates[0].demandHours.p50"))
                .containsEntry("plannedHours", "8")
                .containsEntry("capacityHours", "6.25")
                .containsEntry("uncoveredHours", "1.75")
                .containsEntry("pricePerHour", "");
        assertThat(lines.getLast()).containsEntry("capacityHours", "");
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.values())
                        .allSatisfy(cell -> assertThat(cell).doesNotContainPattern("^[=+@\\t\\r-]")));
    }

    @Test
    void picture_and_page_speak_the_language_of_the_reader_and_are_well_formed() throws Exception {
        inRegion(FamilyCase.bornAtHome(), OURS);
        capacity("2026-01-05", 2, "6.25");

        String picture = given().auth()
                .oauth2(OURS)
                .accept("image/svg+xml")
                .header("Accept-Language", "de")
                .get(address(""))
                .then()
                .header("Content-Language", "nl")
                .body(startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"nl\""))
                .body(containsString("ma 5 jan"))
                .extract()
                .asString();
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(picture)))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("svg");
        given().auth()
                .oauth2(OURS)
                .accept("text/html")
                .header("Accept-Language", "en-GB, nl;q=0.5")
                .get(address(""))
                .then()
                .header("Content-Language", "en")
                .body(containsString("<html lang=\"en\">"))
                .body(containsString("<h1>Outlook of region " + region + "</h1>"));
    }

    @Test
    void a_browser_may_use_the_style_of_the_page_and_nothing_else() {
        capacity("2026-01-05", 1, "10");

        Response answer = given().auth().oauth2(OURS).accept("text/html").get(address(""));

        String html = answer.asString();
        String style = html.substring(html.indexOf("<style>") + "<style>".length(), html.indexOf("</style>"));
        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .containsExactly(ContentPolicy.onlyStyle(style));
    }

    @Test
    void no_form_names_a_case() {
        FamilyCase family = inRegion(FamilyCase.bornAtHome(), OURS);

        for (String form : FORMS) {
            given().auth()
                    .oauth2(OURS)
                    .accept(form)
                    .get(address(""))
                    .then()
                    .statusCode(200)
                    .body(not(containsString(family.id().toString())));
        }
    }

    private static List<Map<String, String>> lines(String csv) throws IOException {
        try (MappingIterator<Map<String, String>> lines = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(csv)) {
            return lines.readAll();
        }
    }

    private static double sum(JsonPath outlook, String hours) {
        return outlook.getList(hours, Double.class).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private String tag(String form) {
        return given().auth()
                .oauth2(OURS)
                .accept(form)
                .header("Accept-Language", "nl")
                .get(address(""))
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private String order() {
        Caller caller = new Caller(OURS);
        String address = caller.order(region, "{\"targetGap\": 0}");
        caller.ended(address).body("state", equalTo("DONE"));
        return address;
    }

    private FamilyCase inRegion(FamilyCase family, String token) {
        return new Caller(token).inRegion(family, region, kafka);
    }

    private void capacity(String from, int days, String hours) {
        new Caller(OURS).giveHours(region, from, days, hours, null);
    }

    private String address(String query) {
        return "/v1/regions/%s/outlook%s".formatted(region, query);
    }

    private ValidatableResponse data(String query) {
        return read(address(query), OURS).statusCode(200);
    }

    private static ValidatableResponse read(String address, String token) {
        return new Caller(token).read(address);
    }
}
