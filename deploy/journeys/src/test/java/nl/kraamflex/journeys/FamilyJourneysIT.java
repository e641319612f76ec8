package nl.kraamflex.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import nl.kraamflex.local.Service;
import nl.kraamflex.local.Suite;
import nl.kraamflex.local.journey.CareSystem;
import nl.kraamflex.local.journey.Family;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Families from intake to bill through three packaged services, a real broker and a real database. */
class FamilyJourneysIT {
    private static Suite suite;
    private static CareSystem careSystem;

    @BeforeAll
    static void start() {
        suite = RunningSuite.start("families", Instant.parse("2025-01-20T08:00:00Z"));
        careSystem = new CareSystem(suite, "33000001");
    }

    @AfterAll
    static void stop() {
        careSystem.close();
        suite.close();
    }

    @Test
    void a_family_at_home_gets_49_hours_over_eight_days_and_pays_for_them() {
        JsonNode statement = journey(Family.atHomeInTheNight(), 1, "8", "8", "7", "7", "6", "5", "4", "4");

        assertThat(statement.at("/total/amount").decimalValue()).isEqualByComparingTo("264.60");
        assertThat(numbers(statement, "tariff")).containsOnly(new BigDecimal("5.40"));
        assertThat(statement.at("/lines/0/figure/file").asText()).isEqualTo("own-contribution-home/2025-01-01");
        assertThat(statement.at("/lines/0/figure/confidence").asText()).isEqualTo("secondary");
    }

    @Test
    void a_family_home_after_two_nights_gets_34_hours_from_day_three_on() {
        JsonNode statement = journey(Family.homeAfterTwoNights(), 1);

        assertThat(statement.at("/total/hours").decimalValue()).isEqualByComparingTo("34");
        assertThat(statement.at("/total/amount").decimalValue()).isEqualByComparingTo("183.60");
        assertThat(statement.at("/lines/0/date").asText()).isEqualTo("2025-06-18");
        assertThat(statement.path("lines")).hasSize(6);
    }

    @Test
    void care_over_new_year_has_two_contributions_on_one_statement() {
        JsonNode statement = journey(Family.overNewYear(), 1, "8", "8", "7", "7", "6", "5", "4", "4");

        assertThat(numbers(statement, "tariff"))
                .containsExactly(euros("5.40", "5.40", "5.40", "5.40", "5.70", "5.70", "5.70", "5.70"));
        assertThat(statement.at("/years/0/amount").decimalValue()).isEqualByComparingTo("162.00");
        assertThat(statement.at("/years/1/amount").decimalValue()).isEqualByComparingTo("108.30");
        assertThat(statement.at("/total/amount").decimalValue()).isEqualByComparingTo("270.30");
        assertThat(statement.at("/lines/7/figure/confidence").asText()).isEqualTo("weak");
        assertThat(statement.at("/lines/7/warning/en").asText()).isNotEmpty();
    }

    @Test
    void a_year_without_a_figure_is_refused_by_name() {
        Family family = Family.inAYearWithoutFigure();
        PatientFamily patient = planned(family, 1);
        deliver(patient, family);

        CareSystem.Answer answer = careSystem.statement(patient.caseId(), null);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.body().path("type").asText()).isEqualTo("/problems/figure-not-published");
        assertThat(answer.body().path("regulation").asText()).isEqualTo("own-contribution-home");
        assertThat(answer.body().path("date").asText()).isEqualTo("2027-01-11");
    }

    @Test
    void what_one_organisation_registers_no_other_finds_in_any_service() {
        PatientFamily patient = planned(Family.atHomeInTheNight(), 2);
        try (CareSystem other = new CareSystem(suite, "33000002")) {
            for (String path : List.of("/v1/cases/", "/v1/schedules/", "/v1/estimates/", "/v1/statements/")) {
                Service service = path.contains("cases")
                        ? Service.INDICATION
                        : path.contains("schedules") ? Service.SCHEDULING : Service.BILLING;
                assertThat(other.look(service, path + patient.caseId()).status())
                        .as(path)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void an_estimate_is_there_before_the_birth() {
        suite.moveClockTo(Instant.parse("2025-01-21T08:00:00Z"));
        UUID id = UUID.fromString(careSystem
                .openCase("family-before-birth", Family.atHomeInTheNight().dueDate())
                .expect(201)
                .body()
                .path("caseId")
                .asText());
        careSystem.decide(id, "INTAKE", "FORMULA", "intake-" + id).expect(201);

        JsonNode estimate = careSystem.estimate(id, null).expect(200).body();

        assertThat(estimate.at("/total/amount").decimalValue()).isEqualByComparingTo("243.00");
        assertThat(careSystem.indication(id).body().path("status").asText()).isEqualTo("PROVISIONAL");
    }

    private static JsonNode journey(Family family, int number, String... expectedHours) {
        PatientFamily patient = planned(family, number);
        Map<java.time.LocalDate, BigDecimal> planned = deliver(patient, family);
        if (expectedHours.length > 0) {
            assertThat(planned.values())
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactly(euros(expectedHours));
        }
        return patient.statementOver(planned.size()).body();
    }

    private static PatientFamily planned(Family family, int number) {
        java.time.ZonedDateTime home = family.homecoming().atTime(9, 0).atZone(java.time.ZoneId.of("Europe/Amsterdam"));
        suite.moveClockTo(home.toInstant());
        PatientFamily patient = new PatientFamily(careSystem, family, number);
        PLANS.put(patient, patient.untilPlanned());
        return patient;
    }

    private static final Map<PatientFamily, Map<java.time.LocalDate, BigDecimal>> PLANS = new java.util.HashMap<>();

    private static Map<java.time.LocalDate, BigDecimal> deliver(PatientFamily patient, Family family) {
        Map<java.time.LocalDate, BigDecimal> planned = PLANS.getOrDefault(patient, Map.of());
        suite.moveClockTo(family.homecoming()
                .plusDays(20)
                .atStartOfDay(java.time.ZoneOffset.UTC)
                .toInstant());
        planned.forEach(patient::deliver);
        return planned;
    }

    private static BigDecimal[] euros(String... amounts) {
        return java.util.Arrays.stream(amounts).map(BigDecimal::new).toArray(BigDecimal[]::new);
    }

    private static List<BigDecimal> numbers(JsonNode statement, String field) {
        return StreamSupport.stream(statement.path("lines").spliterator(), false)
                .map(line -> line.path(field).decimalValue().setScale(2))
                .toList();
    }
}
