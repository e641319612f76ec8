package nl.kraamflex.billing.rest;

import static io.restassured.RestAssured.given;
import static io.restassured.config.JsonConfig.jsonConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import com.github.f4b6a3.uuid.UuidCreator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import nl.kraamflex.billing.domain.insurance.InsuredIdentities;
import nl.kraamflex.billing.domain.insurance.InsuredIdentity;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import nl.kraamflex.billing.domain.tariff.ContractTerms;
import nl.kraamflex.billing.domain.tariff.ContributionCollector;
import nl.kraamflex.billing.domain.tariff.Performance;
import nl.kraamflex.billing.domain.tariff.QuantityRounding;
import nl.kraamflex.billing.rest.Producers.Care;
import nl.kraamflex.billing.usecase.AgreeContracts;
import nl.kraamflex.local.testing.MovedClock;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.access.OrganisationRequest;
import nl.kraamflex.platform.events.CaseUpdated;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a policy to the insurer's answer, over HTTP; everything between is real. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "billing"))
@WithTestResource(MovedClock.class)
@WithTestResource(ClaimFolders.class)
class ClaimsOverHttpTest {
    private static final String BSN = "999990019";
    private static final String OTHER_BSN = "111222333";
    private static final String SIGNS_AND_STATES = "items.collect { it.sign + ' ' + it.state }";
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final AtomicInteger ORGANISATIONS = new AtomicInteger(33000410);

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> broker;

    @Inject
    OrganisationRequest organisationRequest;

    @Inject
    AgreeContracts contracts;

    @Inject
    InsuredIdentities identities;

    private Producers topics;
    private String organisation;
    private String token;

    @BeforeEach
    void start() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
        RestAssured.config =
                RestAssuredConfig.config().jsonConfig(jsonConfig().numberReturnType(NumberReturnType.BIG_DECIMAL));
        MovedClock.to("2021-06-01T10:00:00Z");
        topics = new Producers(broker);
        organisation = Integer.toString(ORGANISATIONS.getAndIncrement());
        token = TestTokens.forOrganisation(organisation)
                .roles("billing-read", "billing-write", "operator")
                .sign();
    }

    @AfterEach
    void stop() {
        topics.close();
    }

    private static BigDecimal euro(String amount) {
        return new BigDecimal(amount);
    }

    private RequestSpecification with() {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    private RequestSpecification once() {
        return with().header("Idempotency-Key", UUID.randomUUID().toString());
    }

    private Response get(String address) {
        return given().auth().oauth2(token).get(address);
    }

    /** A case with care on these dates that the family signed nothing for. */
    private UUID caseWith(int version, Care... care) {
        UUID id = UuidCreator.getTimeOrderedEpoch();
        topics.send(Producers.born(id, organisation, 1, "2021-03-09", 2940));
        topics.send(Producers.delivered(id, organisation, version, care));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> get("/v1/statements/" + id).statusCode() == 200);
        return id;
    }

    private void insure(UUID id, String policies) {
        with().body("{\"policies\": [" + policies + "]}")
                .put("/v1/cases/" + id + "/insurance")
                .then()
                .statusCode(200);
    }

    private static String policy(String more) {
        return "{\"from\": \"2021-01-01\", \"uzovi\": \"9991\", \"policyNumber\": \"P-1\", \"insured\": \"MOTHER\""
                + more + "}";
    }

    private static String person() {
        return ", \"bsn\": \"" + BSN
                + "\", \"person\": {\"dateOfBirth\": \"1994-05-06\", \"sex\": \"FEMALE\", \"familyName\": \"Voorbeeld\", \"initials\": \"AB\", \"houseNumber\": 5, \"deceased\": false}";
    }

    private void agree() {
        agree(ContributionCollector.PROVIDER);
    }

    private String agree(ContributionCollector collector) {
        return organisationRequest.call(organisation, () -> {
            ContractTerms terms = new ContractTerms(
                    "9991",
                    LocalDate.of(2021, 1, 1),
                    LocalDate.of(2021, 12, 31),
                    Map.of(Performance.MATERNITY_CARE_HOUR, 5000L, Performance.REGISTRATION, 1370L),
                    false,
                    null,
                    collector,
                    QuantityRounding.QUARTERS,
                    0);
            UUID contract = contracts.draft(terms, "tester").contract().id();
            long version = contracts.read(contract).contract().version();
            return contracts
                    .activate(contract, version, "tester")
                    .contract()
                    .id()
                    .toString();
        });
    }

    private void doNotWaitForSignatures() {
        with().body("{\"waitsForSignature\": false, \"lateClaimsTakenBy\": [], \"production\": false}")
                .put("/v1/claim-settings")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
    }

    private ValidatableResponse claim(UUID id) {
        return with().body("{}").post("/v1/cases/" + id + "/claim-lines").then().statusCode(200);
    }

    private String batch(String sign) {
        return once().body("{\"uzovi\": \"9991\", \"month\": \"2021-03\", \"sign\": \"" + sign + "\"}")
                .post("/v1/claim-batches")
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/claim-batches/"))
                .extract()
                .path("batchId");
    }

    private ValidatableResponse send(String batch, String format) {
        with().post("/v1/claim-batches/" + batch + "/releases").then().statusCode(200);
        return once().body("{\"format\": \"" + format + "\"}")
                .post("/v1/claim-batches/" + batch + "/files")
                .then();
    }

    private UUID readyToClaim() {
        UUID id = caseWith(1, new Care("2021-03-10", 60));
        insure(id, policy(person()));
        agree();
        doNotWaitForSignatures();
        return id;
    }

    @Test
    void the_family_is_asked_once_where_the_insurer_collects_the_contribution() {
        // Given
        UUID id = caseWith(1, new Care("2021-03-10", 180));
        insure(id, policy(""));
        once().body("{\"kind\": \"FINAL\"}")
                .post("/v1/statements/" + id + "/versions")
                .then()
                .statusCode(201)
                .body("owedBy.family", equalTo(euro("13.80")))
                .body("owedBy.familyThroughInsurer", equalTo(euro("0.00")));

        // When
        agree(ContributionCollector.INSURER);

        // Then
        get("/v1/statements/" + id)
                .then()
                .body("total.amount", equalTo(euro("13.80")))
                .body("owedBy.family", equalTo(euro("0.00")))
                .body("owedBy.familyThroughInsurer", equalTo(euro("13.80")))
                .body("lines.payer", contains("FAMILY", "FAMILY", "FAMILY_THROUGH_INSURER"))
                .body("lines.amount", contains(euro("13.80"), euro("-13.80"), euro("13.80")))
                .body("pending", equalTo(euro("0.00")))
                .body("asks", equalTo(euro("-13.80")))
                .body("explanation.nl", containsString("U betaalt daarvoor € 0,00 aan ons."))
                .body("explanation.nl", containsString("Uw zorgverzekeraar vraagt u later om € 13,80"));
        once().body("{\"kind\": \"FINAL\"}")
                .post("/v1/statements/" + id + "/versions")
                .then()
                .statusCode(201)
                .body("correction", equalTo(true))
                .body("owedBy.familyThroughInsurer", equalTo(euro("13.80")));
        get("/v1/statements/" + id)
                .then()
                .body("lines.payer", contains("FAMILY", "FAMILY", "FAMILY_THROUGH_INSURER"))
                .body("pending", equalTo(euro("0.00")));
        claim(id)
                .body(
                        "items.find { it.performance == 'MATERNITY_CARE_HOUR' }.amounts.computedAmount",
                        equalTo(euro("150.00")))
                .body(
                        "items.find { it.performance == 'MATERNITY_CARE_HOUR' }.amounts.claimedAmount",
                        equalTo(euro("150.00")));
    }

    @Test
    void a_contract_does_not_end_before_care_that_was_claimed_in_full_under_it() {
        // Given: care of two dates that the insurer asks the family for, of which it was sent the claims
        UUID id = caseWith(1, new Care("2021-03-10", 60), new Care("2021-03-12", 60));
        insure(id, policy(person()));
        String contract = agree(ContributionCollector.INSURER);
        doNotWaitForSignatures();
        claim(id).body("items.amounts.claimedAmount", contains(euro("50.00"), euro("50.00")));
        send(batch("DEBIT"), "CSV").statusCode(201);

        // When
        end(contract, "2021-03-09")
                .statusCode(409)
                .body("type", equalTo("/problems/contract-claimed-in-full"))
                .body("detail", containsString("2021-03-10 to 2021-03-12"))
                .body("detail", containsString("Send 2021-03-12 or a later day"))
                .body(
                        "invalidParams[0].reason",
                        equalTo("is 2021-03-09, before 2021-03-10, which was claimed already"));
        end(contract, "2021-03-11").statusCode(409).body("detail", containsString("care on 2021-03-12 were"));

        // Then
        get("/v1/contracts/" + contract).then().body("state", equalTo("ACTIVE"));
        get("/v1/statements/" + id)
                .then()
                .body("owedBy.family", equalTo(euro("0.00")))
                .body("owedBy.familyThroughInsurer", equalTo(euro("9.20")));
        end(contract, "2021-03-12").statusCode(200);
        get("/v1/statements/" + id).then().body("owedBy.familyThroughInsurer", equalTo(euro("9.20")));
    }

    @Test
    void a_contract_may_end_before_care_of_which_no_claim_was_sent() {
        UUID id = caseWith(1, new Care("2021-03-10", 60));
        insure(id, policy(person()));
        String contract = agree(ContributionCollector.INSURER);
        doNotWaitForSignatures();
        claim(id).body("items.amounts.claimedAmount", contains(euro("50.00")));

        end(contract, "2021-03-09").statusCode(200);

        get("/v1/statements/" + id).then().body("owedBy.family", equalTo(euro("4.60")));
        claim(id).body("items[0].state", equalTo("HELD"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{\"from\": \"2021-01-01\", \"uzovi\": \"9992\", \"policyNumber\": \"P-2\", \"insured\": \"MOTHER\"}"
            })
    void what_an_insurer_was_asked_in_full_is_not_on_our_bill_before_it_is_taken_back(String otherPolicies) {
        // Given: a claim in full at an insurer that asks the family
        UUID id = caseWith(1, new Care("2021-03-10", 60));
        insure(id, policy(person()));
        agree(ContributionCollector.INSURER);
        doNotWaitForSignatures();
        claim(id);
        send(batch("DEBIT"), "CSV").statusCode(201);

        // When
        with().header("If-Match", "\"1\"")
                .body("{\"policies\": [" + otherPolicies + "]}")
                .put("/v1/cases/" + id + "/insurance")
                .then()
                .statusCode(200);

        // Then
        owed(id, "0.00", "4.60");
        once().body("{\"kind\": \"FINAL\"}")
                .post("/v1/statements/" + id + "/versions")
                .then()
                .statusCode(201)
                .body("owedBy.family", equalTo(euro("0.00")));
        claim(id).body(SIGNS_AND_STATES, hasItem("CREDIT DRAFT"));
        owed(id, "0.00", "4.60");
        send(batch("CREDIT"), "CSV").statusCode(201);
        owed(id, "4.60", "0.00");
    }

    @Test
    void a_contract_by_which_our_bill_asks_ends_although_its_insurer_took_the_contribution_of_a_case_over() {
        // Given
        UUID id = caseWith(1, new Care("2021-03-10", 60));
        insure(id, policy(person()));
        with().body("{\"periods\": [{\"from\": \"2021-01-01\", \"payer\": \"INSURER\"}]}")
                .put("/v1/cases/" + id + "/contribution-payers")
                .then()
                .statusCode(201);
        String contract = agree(ContributionCollector.PROVIDER);
        doNotWaitForSignatures();
        claim(id).body("items.amounts.claimedAmount", contains(euro("50.00")));
        send(batch("DEBIT"), "CSV").statusCode(201);

        // When
        ValidatableResponse ended = end(contract, "2021-03-09");

        // Then: nobody asks the family, before and after
        ended.statusCode(200);
        owed(id, "0.00", "0.00");
    }

    private void owed(UUID id, String onOurBill, String throughInsurer) {
        get("/v1/statements/" + id)
                .then()
                .body("owedBy.family", equalTo(euro(onOurBill)))
                .body("owedBy.familyThroughInsurer", equalTo(euro(throughInsurer)));
    }

    private ValidatableResponse end(String contract, String lastDay) {
        return once().header("If-Match", get("/v1/contracts/" + contract).header("ETag"))
                .body("{\"lastDay\": \"" + lastDay + "\"}")
                .post("/v1/contracts/" + contract + "/endings")
                .then();
    }

    @Test
    void an_estimate_says_what_our_bill_asks_what_the_insurer_asks_and_the_sum() {
        // Given: an insurer that asks until New Year, and no contract after it
        UUID id = caseWith(1, new Care("2021-03-10", 60));
        insure(id, policy(""));
        agree(ContributionCollector.INSURER);

        // When
        topics.send(Producers.planned(id, organisation, 1, 60, new Care("2021-12-31", 60), new Care("2025-03-10", 60)));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> get("/v1/estimates/" + id).jsonPath().getInt("basedOn.planVersion") == 1);

        // Then
        get("/v1/estimates/" + id)
                .then()
                .statusCode(200)
                .body("lines.payer", contains("FAMILY_THROUGH_INSURER", "FAMILY_THROUGH_INSURER", "FAMILY"))
                .body("lines.amount", contains(euro("4.60"), euro("4.60"), euro("5.40")))
                .body("owedBy.family.amount", equalTo(euro("5.40")))
                .body("owedBy.familyThroughInsurer.amount", equalTo(euro("9.20")))
                .body("total.amount", equalTo(euro("14.60")));
    }

    @Test
    void policies_are_recorded_as_a_whole_and_shown_without_any_number_of_a_person() {
        // Given
        UUID id = caseWith(1, new Care("2021-03-10", 60));
        insure(id, policy(person()));

        // When
        Response shown = get("/v1/cases/" + id + "/insurance");

        // Then
        shown.then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("policies", hasSize(1))
                .body("policies[0].uzovi", equalTo("9991"))
                .body("policies[0].bsnOnFile", equalTo(true))
                .body("policies[0].personOnFile", equalTo(true))
                .body("gaps", empty())
                .body("version", equalTo(1));
        assertThat(shown.asString()).doesNotContain(BSN, "Voorbeeld", "1994-05-06");
    }

    @Test
    void a_policy_that_changes_what_a_family_owes_changes_its_statement_and_the_tag_of_it() {
        // Given: care that supplementary insurance pays, while nobody said which
        UUID id = UuidCreator.getTimeOrderedEpoch();
        topics.send(Producers.paidBy(
                "SUPPLEMENTARY", Producers.delivered(id, organisation, 1, new Care("2021-03-10", 60))));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> get("/v1/statements/" + id).statusCode() == 200);
        Response before = get("/v1/statements/" + id);
        before.then().body("lines", empty()).body("held.reason", contains("NO_SUPPLEMENTARY_POLICY"));

        // When
        insure(id, policy(", \"supplementary\": {\"contributionPercent\": 0, \"hoursPercent\": 100}"));

        // Then
        get("/v1/statements/" + id)
                .then()
                .body("held", empty())
                .body("lines.payer", contains("NOBODY"))
                .body("total.amount", equalTo(euro("0.00")))
                .header("ETag", not(equalTo(before.header("ETag"))));
    }

    @Test
    void a_change_of_policies_needs_the_version_that_was_read() {
        // Given
        UUID id = caseWith(1, new Care("2021-03-10", 60));
        insure(id, policy(person()));
        String body = "{\"policies\": [" + policy(", \"to\": \"2021-03-31\", \"bsnOnFile\": true") + ", {\"from\": "
                + "\"2021-05-01\", \"uzovi\": \"9992\", \"insured\": \"MOTHER\", \"bsnOnFile\": true}]}";
        String address = "/v1/cases/" + id + "/insurance";

        // Then
        with().body(body).put(address).then().statusCode(428);
        with().body(body).header("If-Match", "\"7\"").put(address).then().statusCode(412);
        with().body(body)
                .header("If-Match", "\"1\"")
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("policies.bsnOnFile", contains(true, true))
                .body("gaps.from", contains("2021-04-01"))
                .body("gaps.to", contains("2021-04-30"));
    }

    @Test
    void a_faulty_list_names_every_fault_and_no_number_and_stores_nothing() {
        // Given
        UUID id = caseWith(1, new Care("2021-03-10", 60));
        List<String> log = new CopyOnWriteArrayList<>();
        Handler listener = listener(log);
        Logger.getLogger("").addHandler(listener);

        // When
        Response refused;
        try {
            refused = with().body("{\"policies\": [" + policy(", \"bsn\": \"999990018\"") + ", "
                            + policy(", \"bsn\": \"" + OTHER_BSN + "\"") + "]}")
                    .put("/v1/cases/" + id + "/insurance");
        } finally {
            Logger.getLogger("").removeHandler(listener);
        }

        // Then
        refused.then()
                .statusCode(400)
                .body("invalidParams.name", contains("/policies/0/bsn", "/policies/1/from", "/policies/1/bsn"));
        assertThat(refused.asString()).doesNotContain("999990018", OTHER_BSN);
        assertThat(log).noneMatch(line -> line.contains("999990018") || line.contains(OTHER_BSN));
        get("/v1/cases/" + id + "/insurance").then().body("policies", empty()).body("version", equalTo(0));
    }

    private static Handler listener(List<String> log) {
        return new Handler() {
            @Override
            public void publish(LogRecord record) {
                log.add(new SimpleFormatter().format(record));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
    }

    @Test
    void registration_and_intake_are_recorded_once_they_took_place() {
        // Given
        UUID id = caseWith(1, new Care("2021-03-10", 60));
        String address = "/v1/cases/" + id + "/intake";

        // Then
        with().body("{\"registeredOn\": \"2021-06-02\"}")
                .put(address)
                .then()
                .statusCode(400)
                .body("invalidParams.name", contains("/registeredOn"));
        with().body("{\"date\": \"2021-02-01\"}").put(address).then().statusCode(400);
        with().body("{\"registeredOn\": \"2021-06-01\", \"date\": \"2021-02-01\", \"form\": \"HOME\"}")
                .put(address)
                .then()
                .statusCode(200)
                .body("form", equalTo("HOME"))
                .body("version", equalTo(1));
        get(address).then().statusCode(200).body("registeredOn", equalTo("2021-06-01"));
    }

    @Test
    void care_that_cannot_be_claimed_says_why_and_what_to_do() {
        // Given
        UUID id = caseWith(1, new Care("2021-03-10", 60));

        // When
        ValidatableResponse lines = claim(id);

        // Then
        lines.body("items", hasSize(1))
                .body("items[0].state", equalTo("HELD"))
                .body("items[0].holds.reason", contains("HOURS_NOT_SIGNED", "NO_POLICY"))
                .body("items[0].holds[1].remedy", containsString("PUT /v1/cases/{caseId}/insurance"));
        once().body("{\"uzovi\": \"9991\", \"month\": \"2021-03\"}")
                .post("/v1/claim-batches")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/nothing-to-claim"));
    }

    @Test
    void a_case_is_claimed_sent_and_answered() throws Exception {
        // Given
        UUID id = readyToClaim();
        String reference = claim(id)
                .body("items", hasSize(1))
                .body("items[0].state", equalTo("DRAFT"))
                .body("items[0].code", equalTo("000001"))
                .body("items[0].amounts.claimedAmount", equalTo(euro("45.40")))
                .extract()
                .path("items[0].reference");

        // When
        String batch = batch("DEBIT");
        ValidatableResponse sent = send(batch, "CSV");

        // Then
        String sha256 = sent.statusCode(201)
                .body("invoiceNumber", equalTo("202103000001"))
                .body("states.SENT", equalTo(1))
                .body("totals.debit", equalTo(euro("45.40")))
                .extract()
                .path("file.sha256");
        Response file = get("/v1/claim-batches/" + batch + "/file");
        file.then().statusCode(200).contentType("text/csv").body(containsString(BSN));
        assertThat(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.asByteArray())))
                .isEqualTo(sha256);
        once().body("{\"format\": \"CSV\"}")
                .post("/v1/claim-batches/" + batch + "/files")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/batch-already-sent"));
        String results = "{\"results\": [{\"reference\": \"" + reference
                + "\", \"outcome\": \"ACCEPTED\", \"grantedAmount\": 45.00, \"returnCodes\": [\"0611\", \"ZZ99\"]}, "
                + "{\"reference\": \"NOBODYS\", \"outcome\": \"REJECTED\", \"grantedAmount\": 0}]}";
        answer(batch, results).statusCode(200).body("applied", equalTo(1)).body("unmatched", contains("NOBODYS"));
        answer(batch, results).statusCode(200).body("applied", equalTo(0)).body("repeated", contains(reference));
        answer(batch, results.replace("45.00", "44.00"))
                .statusCode(409)
                .body("type", equalTo("/problems/results-contradict"));
        get("/v1/claim-lines?caseId=" + id)
                .then()
                .body("items[0].state", equalTo("ACCEPTED"))
                .body("items[0].amounts.claimedAmount", equalTo(euro("45.40")))
                .body("items[0].result.grantedAmount", equalTo(euro("45.00")))
                .body("items[0].result.returnCodes[0].meaning", equalTo("the tariff"))
                .body("items[0].result.returnCodes[1].code", equalTo("ZZ99"));
    }

    @Test
    void batches_are_listed_page_by_page_the_latest_first() {
        // Given
        claim(readyToClaim());
        String first = batch("DEBIT");
        UUID other = caseWith(1, new Care("2021-03-11", 60));
        insure(other, policy(person()));
        claim(other);
        String second = batch("DEBIT");

        // When
        Response latest = get("/v1/claim-batches?limit=1");

        // Then
        String next = latest.then()
                .statusCode(200)
                .body("items.batchId", contains(second))
                .extract()
                .path("next");
        assertThat(latest.header("Link")).isEqualTo("<" + next + ">; rel=\"next\"");
        Response last = get(next);
        last.then()
                .statusCode(200)
                .body("items.batchId", contains(first))
                .body("$", not(org.hamcrest.Matchers.hasKey("next")));
        assertThat(last.header("Link")).isNull();
        get("/v1/claim-batches").then().body("items.batchId", contains(second, first));
        get("/v1/claim-batches?cursor=nobodys").then().statusCode(400).body("invalidParams[0].name", equalTo("cursor"));
    }

    private ValidatableResponse answer(String batch, String results) {
        return with().body(results)
                .post("/v1/claim-batches/" + batch + "/results")
                .then();
    }

    @Test
    void what_changed_after_it_was_sent_is_taken_back_before_it_is_claimed_anew() {
        // Given
        UUID id = readyToClaim();
        claim(id);
        send(batch("DEBIT"), "JSON").statusCode(201);
        topics.send(Producers.delivered(id, organisation, 2, new Care("2021-03-10", 120)));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> get("/v1/statements/" + id).jsonPath().getInt("basedOn.deliveriesVersion") == 2);

        // When
        claim(id)
                .body(SIGNS_AND_STATES, containsInAnyOrder("DEBIT SENT", "CREDIT DRAFT", "DEBIT HELD"))
                .body("items.find { it.state == 'HELD' }.holds.reason", contains("WAITS_FOR_CREDIT"));
        String credits = batch("CREDIT");
        send(credits, "CSV").statusCode(201).body("totals.net", equalTo(euro("-45.40")));

        // Then
        claim(id).body(SIGNS_AND_STATES, containsInAnyOrder("DEBIT CREDITED", "CREDIT SENT", "DEBIT DRAFT"));
        send(batch("DEBIT"), "CSV").statusCode(201).body("totals.debit", equalTo(euro("90.80")));
        claim(id).body(SIGNS_AND_STATES, containsInAnyOrder("DEBIT CREDITED", "CREDIT SENT", "DEBIT SENT"));
    }

    private void correct(UUID id, int version, int minutes) {
        topics.send(Producers.delivered(id, organisation, version, new Care("2021-03-10", minutes)));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> get("/v1/statements/" + id).jsonPath().getInt("basedOn.deliveriesVersion") == version);
    }

    private void release(String batch) {
        with().post("/v1/claim-batches/" + batch + "/releases").then().statusCode(200);
    }

    private ValidatableResponse write(String batch, String format) {
        return once().body("{\"format\": \"" + format + "\"}")
                .post("/v1/claim-batches/" + batch + "/files")
                .then();
    }

    private static String rejected(String reference) {
        return "{\"results\": [{\"reference\": \"" + reference
                + "\", \"outcome\": \"REJECTED\", \"grantedAmount\": 0}]}";
    }

    @Test
    void what_changed_since_it_was_released_is_named_and_nothing_is_sent() {
        // Given
        UUID id = readyToClaim();
        String reference = claim(id).extract().path("items[0].reference");
        String batch = batch("DEBIT");
        release(batch);
        correct(id, 2, 120);

        // When
        ValidatableResponse refused = write(batch, "CSV");

        // Then
        refused.statusCode(409)
                .body("type", equalTo("/problems/claim-lines-changed"))
                .body("detail", containsString("/releases"))
                .body("invalidParams.name", contains(reference + " state"));
        get("/v1/claim-batches/" + batch + "/file").then().statusCode(404);
        get("/v1/claim-lines?caseId=" + id).then().body("items.state", contains("RELEASED"));
        send(batch, "CSV").statusCode(201).body("totals.debit", equalTo(euro("90.80")));
    }

    @Test
    void a_policy_that_goes_after_the_release_keeps_a_line_from_being_sent() {
        // Given
        UUID id = readyToClaim();
        claim(id);
        String batch = batch("DEBIT");
        release(batch);
        with().header("If-Match", "\"1\"")
                .body("{\"policies\": []}")
                .put("/v1/cases/" + id + "/insurance")
                .then()
                .statusCode(200);

        // When
        ValidatableResponse refused = write(batch, "CSV");

        // Then
        refused.statusCode(409).body("type", equalTo("/problems/claim-lines-changed"));
        claim(id).body("items.state", contains("HELD")).body("items[0].holds.reason", contains("NO_POLICY"));
    }

    @Test
    void a_credit_for_what_the_insurer_refused_meanwhile_is_not_sent() {
        // Given
        UUID id = readyToClaim();
        String reference = claim(id).extract().path("items[0].reference");
        String debits = batch("DEBIT");
        send(debits, "CSV").statusCode(201);
        correct(id, 2, 120);
        claim(id);
        String credits = batch("CREDIT");
        release(credits);
        answer(debits, rejected(reference)).statusCode(200);

        // When
        ValidatableResponse refused = write(credits, "CSV");

        // Then
        refused.statusCode(409).body("type", equalTo("/problems/claim-lines-changed"));
        claim(id).body(SIGNS_AND_STATES, containsInAnyOrder("DEBIT REJECTED", "DEBIT DRAFT"));
    }

    @Test
    void a_credit_that_the_insurer_refused_took_nothing_back() {
        // Given
        UUID id = readyToClaim();
        claim(id);
        send(batch("DEBIT"), "CSV").statusCode(201);
        correct(id, 2, 120);
        claim(id);
        String credits = batch("CREDIT");
        String credit = send(credits, "CSV").statusCode(201).extract().path("references[0]");
        claim(id).body(SIGNS_AND_STATES, containsInAnyOrder("DEBIT CREDITED", "CREDIT SENT", "DEBIT DRAFT"));

        // When
        answer(credits, rejected(credit)).statusCode(200).body("applied", equalTo(1));

        // Then
        claim(id)
                .body(SIGNS_AND_STATES, containsInAnyOrder("DEBIT SENT", "CREDIT REJECTED", "DEBIT HELD"))
                .body("items.find { it.state == 'HELD' }.holds.reason", contains("CREDIT_REFUSED"));
        with().body("{\"repeatRejected\": true}")
                .post("/v1/cases/" + id + "/claim-lines")
                .then()
                .statusCode(200)
                .body(
                        SIGNS_AND_STATES,
                        containsInAnyOrder("DEBIT SENT", "CREDIT REJECTED", "DEBIT HELD", "CREDIT DRAFT"));
    }

    @Test
    void a_corrected_number_is_claimed_anew_and_taken_back_under_the_one_it_was_sent_with() {
        // Given
        UUID id = readyToClaim();
        claim(id);
        send(batch("DEBIT"), "CSV").statusCode(201);
        with().header("If-Match", "\"1\"")
                .body("{\"policies\": [" + policy(", \"bsn\": \"" + OTHER_BSN + "\"") + "]}")
                .put("/v1/cases/" + id + "/insurance")
                .then()
                .statusCode(200);

        // When
        ValidatableResponse claimed = claim(id);

        // Then
        claimed.body(SIGNS_AND_STATES, containsInAnyOrder("DEBIT SENT", "CREDIT DRAFT", "DEBIT HELD"))
                .body("items.findAll { it.state != 'SENT' }.holds.flatten().reason", contains("WAITS_FOR_CREDIT"));
        assertThat(claimed.extract().asString()).doesNotContain(BSN, OTHER_BSN);
        String credits = batch("CREDIT");
        send(credits, "CSV").statusCode(201);
        assertThat(get("/v1/claim-batches/" + credits + "/file").asString())
                .contains(BSN)
                .doesNotContain(OTHER_BSN);
        String debits = batch("DEBIT");
        send(debits, "CSV").statusCode(201);
        assertThat(get("/v1/claim-batches/" + debits + "/file").asString())
                .contains(OTHER_BSN)
                .doesNotContain(BSN);
    }

    @Test
    void a_number_that_was_never_sent_is_not_kept() {
        // Given
        UUID id = readyToClaim();
        claim(id);

        // When: the number is corrected before anything was sent
        with().header("If-Match", "\"1\"")
                .body("{\"policies\": [" + policy(", \"bsn\": \"" + OTHER_BSN + "\"") + "]}")
                .put("/v1/cases/" + id + "/insurance")
                .then()
                .statusCode(200);

        // Then
        assertThat(organisationRequest.call(
                        organisation,
                        () -> QuarkusTransaction.requiringNew().call(() -> identities.of(id, InsuredPerson.MOTHER, 1))))
                .isEqualTo(InsuredIdentity.NONE);
        claim(id).body("items.state", contains("DRAFT"));
    }

    @Test
    void while_a_clinician_decides_anew_the_last_decision_counts() {
        // Given: an hour is indicated, and help at the birth was given
        UUID id = UuidCreator.getTimeOrderedEpoch();
        CaseUpdated decided = Producers.assisted(Producers.born(id, organisation, 1, "2021-03-09", 60), 90);
        topics.send(decided);
        topics.send(Producers.delivered(id, organisation, 1, new Care("2021-03-10", 120)));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> get("/v1/statements/" + id).jsonPath().getInt("basedOn.deliveriesVersion") == 1
                        && get("/v1/statements/" + id).jsonPath().getInt("basedOn.caseVersion") == 1);
        insure(id, policy(person()));
        agree();
        doNotWaitForSignatures();
        String what = "items.collect { it.performance + ' ' + it.quantity + ' ' + it.holds.reason }";
        List<String> before = claim(id).extract().path(what);
        assertThat(before)
                .anyMatch(line -> line.startsWith("BIRTH_ASSISTANCE_HOUR 90"))
                .anyMatch(line -> line.startsWith("MATERNITY_CARE_HOUR 60") && line.contains("BEYOND_INDICATION"));

        // When
        topics.send(Producers.awaitingDecision(decided, 2));
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> get("/v1/statements/" + id).jsonPath().getInt("basedOn.caseVersion") == 2);

        // Then
        claim(id).body(what, equalTo(before));
    }

    @Test
    void a_fixed_length_file_is_written_and_its_answer_read() {
        // Given
        UUID id = readyToClaim();
        claim(id);
        String batch = batch("DEBIT");
        send(batch, "VEKTIS").statusCode(201);

        // When
        byte[] file = get("/v1/claim-batches/" + batch + "/file").asByteArray();
        String[] records = new String(file, StandardCharsets.US_ASCII).split("\r\n", -1);
        assertThat(records).hasSize(4).allSatisfy(record -> assertThat(record).hasSize(310));
        assertThat(records[1].charAt(180)).isEqualTo('2');
        String returned = records[2] + "00004540D" + "00004540D" + "8001" + " ".repeat(38);

        // Then
        answer(
                        batch,
                        "{\"file\": \""
                                + Base64.getEncoder().encodeToString(returned.getBytes(StandardCharsets.US_ASCII))
                                + "\"}")
                .statusCode(200)
                .body("applied", equalTo(1));
        get("/v1/claim-lines?caseId=" + id)
                .then()
                .body("items[0].state", equalTo("ACCEPTED"))
                .body("items[0].result.returnCodes[0].meaning", equalTo("granted as claimed"));
        answer(batch, "{\"file\": \"bm90aGluZw==\"}")
                .statusCode(409)
                .body("type", equalTo("/problems/return-file-unreadable"));
        answer(batch, "{\"file\": \"%%\"}").statusCode(400);
    }

    @Test
    void a_fixed_length_file_says_whether_the_person_has_died_as_somebody_said() {
        // Given
        UUID id = readyToClaim();
        String address = "/v1/cases/" + id + "/insurance";
        with().header("If-Match", "\"1\"")
                .body("{\"policies\": [" + policy(person().replace(", \"deceased\": false", "")) + "]}")
                .put(address)
                .then()
                .statusCode(200);
        claim(id);
        String batch = batch("DEBIT");
        send(batch, "VEKTIS").statusCode(409).body("invalidParams.name", hasItem(containsString("0223")));

        // When
        with().header("If-Match", "\"2\"")
                .body("{\"policies\": [" + policy(person().replace("\"deceased\": false", "\"deceased\": true")) + "]}")
                .put(address)
                .then()
                .statusCode(200);

        // Then
        write(batch, "VEKTIS").statusCode(201);
        assertThat(get("/v1/claim-batches/" + batch + "/file")
                        .asString()
                        .split("\r\n", -1)[1]
                        .charAt(180))
                .isEqualTo('1');
    }

    @Test
    void a_fault_in_one_line_sends_nothing_at_all() {
        // Given
        UUID known = readyToClaim();
        UUID nameless = caseWith(1, new Care("2021-03-11", 60));
        insure(nameless, policy(", \"bsn\": \"" + OTHER_BSN + "\""));
        claim(known);
        claim(nameless);
        String batch = batch("DEBIT");

        // When
        ValidatableResponse refused = send(batch, "VEKTIS");

        // Then
        refused.statusCode(409)
                .body("type", equalTo("/problems/claim-file-refused"))
                .body("invalidParams.name", hasItem(containsString("0210")))
                .body("detail", not(containsString(OTHER_BSN)));
        get("/v1/claim-batches/" + batch)
                .then()
                .body("states.RELEASED", equalTo(2))
                .body("$", not(org.hamcrest.Matchers.hasKey("file")));
        get("/v1/claim-batches/" + batch + "/file").then().statusCode(404);
        get("/v1/claim-batches").then().statusCode(200).body("items.batchId", contains(batch));
    }

    @Test
    void lines_are_found_page_by_page_by_their_own_organisation_alone() {
        // Given
        UUID id = caseWith(1, new Care("2021-03-10", 60), new Care("2021-03-11", 60), new Care("2021-03-12", 60));
        claim(id);
        String stranger = TestTokens.forOrganisation("33000499")
                .roles("billing-read", "billing-write")
                .sign();

        // When
        Response first = get("/v1/claim-lines?state=HELD&limit=2");
        String next = first.path("next");

        // Then
        first.then().body("items", hasSize(2)).header("Link", containsString(next));
        get(next).then().body("items", hasSize(1)).body("$", not(org.hamcrest.Matchers.hasKey("next")));
        get(next.replace("state=HELD", "state=SENT"))
                .then()
                .statusCode(400)
                .body("invalidParams.name", contains("cursor"));
        get("/v1/claim-lines?state=SENT").then().body("items", empty());
        get("/v1/claim-lines?uzovi=9991").then().body("items", empty());
        given().auth().oauth2(stranger).get("/v1/claim-lines").then().body("items", empty());
        given().auth()
                .oauth2(stranger)
                .get("/v1/cases/" + id + "/insurance")
                .then()
                .statusCode(404);
    }
}
