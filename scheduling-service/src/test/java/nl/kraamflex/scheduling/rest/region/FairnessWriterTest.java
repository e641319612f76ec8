package nl.kraamflex.scheduling.rest.region;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.GapRule;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.region.FamiliesWithoutPlan;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionPlan;
import nl.kraamflex.scheduling.domain.region.RegionProblem;
import nl.kraamflex.scheduling.domain.region.RegionSolver;
import nl.kraamflex.scheduling.domain.region.SearchLimits;
import org.junit.jupiter.api.Test;

/** Two families of ten hours each and five hours on each of two dates, of which the protected one gets all it needs. */
class FairnessWriterTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final ObjectiveWeights WEIGHTS = new ObjectiveWeights(
            1, 4_000, 16_000, 40_000, 160_000, 800_000, 1_200_000, 1_600_000, 4, 40_000_000, 1_000_000_000);

    private static RegionFamily family(String key, boolean marked) {
        return new RegionFamily(
                key,
                FIRST,
                new FamilyProblem(
                        List.of(CareDay.optional(4, 32, 2_000), CareDay.optional(4, 32, 2_000)),
                        40,
                        40,
                        0,
                        new GapRule(2, 1),
                        OptionalInt.empty(),
                        marked,
                        WEIGHTS));
    }

    private static JsonNode written() throws IOException {
        RegionProblem problem = new RegionProblem(
                List.of(family("ordinary", false), family("marked", true)), FIRST, List.of(28, 28), WEIGHTS);
        RegionPlan plan = switch (new RegionSolver(1).solve(problem, SearchLimits.steps(100_000))) {
            case RegionPlan found -> found;
            case FamiliesWithoutPlan refused -> throw new AssertionError("expected a plan: " + refused);
        };
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        RegionAnswerWriter.write(RegionAnswer.of(plan, null, 0), written);
        return new ObjectMapper().readTree(written.toByteArray());
    }

    @Test
    void who_gets_less_reads_why_and_on_which_days() throws IOException {
        JsonNode families = written().get("families");

        assertThat(families.get(0).get("highestPricePerHour").longValue()).isPositive();
        assertThat(families.get(0).get("reasons").toString())
                .isEqualTo("[{\"code\":\"SHORT_DAYS\",\"days\":[1,2]},{\"code\":\"PROTECTED_FIRST\",\"days\":[1,2]}]");
        assertThat(families.get(1).get("reasons")).isEmpty();
    }

    @Test
    void loss_is_told_in_hours_and_as_a_part_of_the_indication() throws IOException {
        JsonNode fairness = written().get("fairness");

        assertThat(fairness.get("all").toString())
                .isEqualTo("{\"families\":2,\"withLoss\":1,\"belowGuarantee\":0,\"medianHours\":0,\"p90Hours\":6,"
                        + "\"worstHours\":6,\"medianShare\":0,\"p90Share\":0.6,\"worstShare\":0.6}");
        assertThat(fairness.get("byHospitalNights").findValuesAsText("nights")).containsExactly("0");
        assertThat(fairness.get("byProtection").findValuesAsText("protected")).containsExactly("false", "true");
        assertThat(fairness.get("byProtection").findValuesAsText("worstHours")).containsExactly("6", "0");
    }

    @Test
    void what_a_reason_says_stands_once_with_the_families_it_concerns() throws IOException {
        JsonNode reasons = written().get("fairness").get("reasons");

        assertThat(reasons.findValuesAsText("code")).containsExactly("SHORT_DAYS", "PROTECTED_FIRST");
        assertThat(reasons.findValuesAsText("families")).containsExactly("1", "1");
        assertThat(reasons.get(0).get("text").get("nl").asText())
                .isEqualTo("Op deze dagen zijn er te weinig verzorgenden.");
        assertThat(reasons.get(0).get("text").get("en").asText())
                .isEqualTo("On these days there are too few caregivers.");
    }
}
