package nl.kraamflex.scheduling.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.smallrye.common.annotation.Identifier;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import nl.kraamflex.local.testing.MovedClock;
import nl.kraamflex.local.testing.SharedServers;
import nl.kraamflex.local.testing.TestTokens;
import nl.kraamflex.platform.access.OrganisationRequest;
import nl.kraamflex.platform.testing.KeepsTheContract;
import nl.kraamflex.platform.web.ApiContract;
import nl.kraamflex.scheduling.FamilyCase;
import nl.kraamflex.scheduling.StoredRegion;
import nl.kraamflex.scheduling.domain.regionplan.RegionQuestion;
import nl.kraamflex.scheduling.usecase.AskRegion;
import nl.kraamflex.scheduling.usecase.ReadSchedule;
import org.awaitility.Awaitility;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Regions of a thousand families and of the country, read and accepted over a real PostgreSQL. */
@QuarkusTest
@WithTestResource(value = SharedServers.class, initArgs = @ResourceArg(name = "service", value = "scheduling"))
@WithTestResource(MovedClock.class)
class LargeRegionTest {
    private static final String OUR_CODE = "33000051";
    private static final Caller OURS = new Caller(TestTokens.forOrganisation(OUR_CODE)
            .roles("scheduling-read", "scheduling-write")
            .sign());
    private static final Instant NOW = Instant.parse("2026-01-05T08:30:00Z");
    private static final int COUNTRY = 6_500;

    @Inject
    @Identifier("default-kafka-broker")
    Map<String, Object> kafka;

    @Inject
    DataSource database;

    @Inject
    EntityManagerFactory factory;

    @Inject
    OrganisationRequest organisationRequest;

    @Inject
    AskRegion askRegion;

    @Inject
    ReadSchedule readSchedule;

    private final String region = "r-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void holdAnswersAgainstTheDocument() {
        RestAssured.replaceFiltersWith(new KeepsTheContract(ApiContract.load()));
        MovedClock.to(NOW.toString());
    }

    @Test
    void the_country_is_read_with_a_number_of_statements_that_hardly_grows_with_it() {
        List<UUID> cases = families(COUNTRY);
        capacity(COUNTRY);

        long oneByOne = statements(() -> cases.subList(0, 100).forEach(readSchedule::find));
        long together = statements(() -> assertThat(askRegion.of(region, NOW, () -> {}))
                .isInstanceOfSatisfying(
                        RegionQuestion.Posed.class,
                        posed -> assertThat(posed.problem().families()).hasSize(COUNTRY)));

        assertThat(oneByOne).isGreaterThanOrEqualTo(600);
        assertThat(together).isLessThan(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_000, COUNTRY})
    void a_large_region_is_accepted_in_one_step(int number) throws SQLException {
        families(number);
        capacity(number);
        String address = OURS.order(region, "{\"targetGap\": 0.01}");
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> OURS.read(address).extract().<String>path("state").equals("DONE"));

        long statements = statements(() -> OURS.post(address + "/acceptances", "{}")
                .statusCode(201)
                .body("accepted", hasSize(number))
                .body("leftOut", empty()));

        assertThat(statements).isLessThan(number / 10);
        assertThat(ofThisRegion("select count(*) from plan where version = 2 and case_id in ("))
                .isEqualTo(number);
    }

    private long ofThisRegion(String count) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(count + "select case_id from schedule where region_code = ?)")) {
            statement.setString(1, region);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Statements that the service has prepared meanwhile. */
    private long statements(Runnable work) {
        Statistics statistics = factory.unwrap(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        organisationRequest.call(OUR_CODE, () -> {
            work.run();
            return region;
        });
        return statistics.getPrepareStatementCount() - before;
    }

    private List<UUID> families(int number) {
        FamilyCase first = OURS.arrived(FamilyCase.bornAtHome().of(OUR_CODE), kafka);
        OURS.arrange(first, region);
        return StoredRegion.copies(database, first.id(), number - 1);
    }

    /** A little less than wished. */
    private void capacity(int number) {
        OURS.giveHours(region, "2026-01-05", 8, String.valueOf(6 * number), null);
    }
}
