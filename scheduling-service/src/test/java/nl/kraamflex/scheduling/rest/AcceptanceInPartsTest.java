package nl.kraamflex.scheduling.rest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import nl.kraamflex.local.testing.MovedClock;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import nl.kraamflex.scheduling.FamilyCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan with more families than an installation accepts in one step, over HTTP. */
@QuarkusTest
@TestProfile(AcceptanceInPartsTest.OneAtATime.class)
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "scheduling"))
@WithTestResource(MovedClock.class)
class AcceptanceInPartsTest {
    private static final Caller OURS = new Caller(TestTokens.forOrganisation("33000001")
            .roles("scheduling-read", "scheduling-write")
            .sign());

    /** An installation that accepts one family in a step. */
    public static final class OneAtATime implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("kraamflex.region-plan.acceptance", "1");
        }
    }

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    private final String region = "r-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void holdAnswersAgainstTheDocument() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
        MovedClock.to("2026-01-05T08:30:00Z");
    }

    @Test
    void nothing_is_accepted_of_too_many_and_all_of_them_in_parts() {
        FamilyCase one = inRegion();
        FamilyCase other = inRegion();
        OURS.giveHours(region, "2026-01-05", 8, "20", null);
        String plan = OURS.order(region, "{}");
        OURS.ended(plan).body("state", equalTo("DONE"));

        OURS.post(plan + "/acceptances", "{}")
                .statusCode(409)
                .body("type", endsWith("/too-many-to-accept"))
                .body("detail", containsString("2 families"))
                .body("detail", containsString("caseIds"));

        OURS.read("/v1/regions/" + region).body("standing", nullValue());
        accept(plan, one);
        accept(plan, other);
        OURS.read("/v1/regions/" + region).body("standing.planId", equalTo(plan.substring(plan.lastIndexOf('/') + 1)));
    }

    private static void accept(String plan, FamilyCase family) {
        OURS.post(plan + "/acceptances", "{\"caseIds\": [\"%s\"]}".formatted(family.id()))
                .statusCode(201)
                .body("accepted", hasSize(1));
        OURS.read("/v1/schedules/" + family.id()).body("cause.code", equalTo("REGION_PLAN"));
    }

    private FamilyCase inRegion() {
        return OURS.inRegion(FamilyCase.bornAtHome(), region, kafka);
    }
}
