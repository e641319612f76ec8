package nl.kraamflex.indication.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Finding cases, page by page. Each test has an organisation of its own, so that it knows every case there is. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "indication"))
class CaseSearchTest {
    private final Caller caller = Caller.ofNewOrganisation();

    @BeforeEach
    void holdAnswersAgainstTheDocument() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
        RestAssured.urlEncodingEnabled = false;
    }

    @Test
    void a_case_is_found_by_the_callers_reference() {
        String address = caller.open("2025-03-12", ", \"parity\": \"FIRST_CHILD\"");
        caller.open();
        String reference = caller.get(address).extract().path("reference");

        caller.get("/v1/cases?reference=" + reference)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].reference", equalTo(reference))
                .body("items[0].parity", equalTo("FIRST_CHILD"))
                .body("items[0].household", equalTo("BIRTH_FAMILY"))
                .body("next", nullValue());
        caller.get("/v1/cases?reference=another").body("items", empty());
    }

    @Test
    void cases_are_found_by_status_and_due_date() {
        String born = id(caller.born());
        String expected = id(caller.open("2025-03-12", ""));
        String later = id(caller.open("2025-04-01", ""));

        assertThat(ids(caller.get("/v1/cases?status=BORN"))).containsExactly(born);
        assertThat(ids(caller.get("/v1/cases?status=EXPECTED"))).containsExactly(expected, later);
        assertThat(ids(caller.get("/v1/cases?dueFrom=2025-03-13"))).containsExactly(later);
        assertThat(ids(caller.get("/v1/cases?dueBefore=2025-04-01&status=EXPECTED")))
                .containsExactly(expected);
        assertThat(ids(caller.get("/v1/cases?dueFrom=2025-03-12&dueBefore=2025-03-12")))
                .isEmpty();
    }

    @Test
    void another_organisations_cases_are_never_among_them() {
        caller.open();

        assertThat(ids(Caller.ofNewOrganisation().get("/v1/cases"))).isEmpty();
    }

    @Test
    void paging_neither_skips_nor_repeats_while_cases_are_opened() {
        List<String> before = new ArrayList<>();
        for (int day = 10; day < 17; day++) {
            before.add(id(caller.open("2025-03-" + day, "")));
        }
        List<String> seen = new ArrayList<>();
        List<String> openedAhead = new ArrayList<>();

        String next = "/v1/cases?limit=3&dueFrom=2025-01-01";
        while (next != null) {
            ValidatableResponse page = caller.get(next).statusCode(200);
            seen.addAll(ids(page));
            next = page.extract().path("next");
            String link = page.extract().header("Link");
            assertThat(link).isEqualTo(next == null ? null : "<" + next + ">; rel=\"next\"");
            if (next != null) {
                caller.open("2025-03-01", "");
                openedAhead.add(id(caller.open("2025-03-16", "")));
            }
        }

        assertThat(seen).doesNotHaveDuplicates().containsAll(before).containsAll(openedAhead);
        assertThat(seen).hasSize(before.size() + openedAhead.size());
    }

    @Test
    void a_page_that_holds_the_last_case_has_no_next_one() {
        caller.open();
        caller.open();

        caller.get("/v1/cases?limit=2").body("items", hasSize(2)).body("next", nullValue());
        caller.get("/v1/cases?limit=1").body("next", containsString("limit=1"));
    }

    @Test
    void a_cursor_of_another_list_or_organisation_and_an_altered_one_are_refused_by_name() {
        caller.open();
        caller.open();
        String cursor = cursor(caller.get("/v1/cases?limit=1&status=EXPECTED"));
        char last = cursor.charAt(cursor.length() - 1) == 'A' ? 'B' : 'A';

        for (String query : List.of(
                "status=BORN&cursor=" + cursor,
                "cursor=" + cursor,
                "status=EXPECTED&dueFrom=2025-01-01&cursor=" + cursor,
                "status=EXPECTED&cursor=" + cursor.substring(0, 31) + last,
                "status=EXPECTED&cursor=" + (cursor.charAt(0) == 'A' ? 'B' : 'A') + cursor.substring(1),
                "status=EXPECTED&cursor=17")) {
            caller.get("/v1/cases?" + query).statusCode(400).body("invalidParams.name", contains("cursor"));
        }
        Caller.ofNewOrganisation()
                .get("/v1/cases?status=EXPECTED&cursor=" + cursor)
                .statusCode(400)
                .body("invalidParams.name", contains("cursor"));
        caller.get("/v1/cases?status=EXPECTED&cursor=" + cursor).statusCode(200).body("items", hasSize(1));
    }

    @Test
    void a_cursor_tells_no_date() {
        caller.open("2025-03-12", "");
        caller.open("2025-03-13", "");
        String cursor = cursor(caller.get("/v1/cases?limit=1"));

        assertThat(new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.ISO_8859_1))
                .doesNotContain("2025")
                .doesNotContain("03-12");
    }

    @Test
    void bad_conditions_are_named() {
        for (String query : List.of(
                "limit=0",
                "limit=201",
                "limit=ten",
                "status=LATER",
                "dueFrom=2025-02-30",
                "dueBefore=soon",
                "reference=")) {
            caller.get("/v1/cases?" + query)
                    .statusCode(400)
                    .body("invalidParams.name", everyItem(equalTo(query.substring(0, query.indexOf('=')))))
                    .body("invalidParams", not(empty()));
        }
    }

    private static List<String> ids(ValidatableResponse page) {
        return page.statusCode(200).extract().path("items.caseId");
    }

    private static String cursor(ValidatableResponse page) {
        String next = page.statusCode(200).extract().path("next");
        return next.substring(next.indexOf("cursor=") + "cursor=".length());
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
