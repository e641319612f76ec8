package nl.kraamflex.bench.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kraamflex.bench.Settings;
import nl.kraamflex.bench.validation.RegionReading;
import nl.kraamflex.bench.validation.Unreadable;
import nl.kraamflex.bench.validation.Validator;
import nl.kraamflex.bench.validation.Verdict;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.scheduling.domain.Pattern;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.region.BoundBy;
import nl.kraamflex.scheduling.domain.region.RegionPlan;
import nl.kraamflex.scheduling.domain.region.RegionProblem;
import nl.kraamflex.scheduling.domain.region.RegionSolver;
import nl.kraamflex.scheduling.domain.region.SearchLimits;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The validator accepts what the solver answers, and notices whatever is changed in it. */
class ValidatedPlansTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
    private static final PlanningSettings SETTINGS =
            PlanningSettings.on(DatedLaw.shipped(), Settings.DEFAULT.lawDate(), Pattern.USUAL);
    private static final int STEPS = 4_000;
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    private final ObjectMapper json = new ObjectMapper();
    private final RegionFiles files = new RegionFiles(SETTINGS);

    @TempDir
    private Path folder;

    private Path request;
    private Path answer;

    @BeforeEach
    void names() {
        request = folder.resolve("request.json");
        answer = folder.resolve("answer.json");
    }

    @ParameterizedTest
    @CsvSource({"115, false", "100, true", "90, false", "75, true"})
    void plans_of_the_solver_are_accepted_for_many_seeds_and_every_shortage(int capacityPercent, boolean inForce) {
        for (long seed = 1; seed <= 10; seed++) {
            RegionPlan plan = solve(new RegionShape((int) (3 * seed), 21, capacityPercent, inForce), seed);

            Verdict verdict = check();

            assertThat(verdict.refusals()).as("seed %d", seed).isEmpty();
            assertThat(verdict.value()).isEqualTo(plan.value());
            assertThat(verdict.priceBound()).isEqualTo(plan.priceBound());
        }
    }

    @Test
    void one_quantum_more_or_less_in_a_plan_is_refused_also_when_all_totals_follow() throws IOException {
        solve(new RegionShape(12, 21, 90, true), 3);
        ObjectNode changed = tree(answer);
        JsonNode family = changed.get("families").get(0);
        ObjectNode day = (ObjectNode) family.get("days").get(1);
        String date = LocalDate.parse(
                        tree(request).get("families").get(0).get("birthDate").textValue())
                .plusDays(day.get("day").longValue() - 1)
                .toString();
        for (BigDecimal flip : List.of(QUARTER, QUARTER.negate())) {
            ObjectNode bare = changed.deepCopy();
            add((ObjectNode) bare.get("families").get(0).get("days").get(1), "hours", flip);
            assertThat(check(bare).accepted()).isFalse();

            ObjectNode followed = bare.deepCopy();
            add((ObjectNode) followed.get("families").get(0), "plannedHours", flip);
            add((ObjectNode) followed.get("families").get(0), "missingHours", flip.negate());
            for (JsonNode share : followed.get("dates")) {
                if (share.get("date").textValue().equals(date)) {
                    add((ObjectNode) share, "usedHours", flip);
                }
            }
            assertThat(check(followed).refusals()).anyMatch(refusal -> refusal.startsWith("value is "));
        }
    }

    @Test
    void a_price_raised_with_everything_that_follows_from_it_is_refused_since_it_proves_another_bound()
            throws IOException {
        solveByPrices(90);
        ObjectNode changed = tree(answer);
        ObjectNode date = (ObjectNode) changed.get("dates").get(9);
        long price = date.get("pricePerQuantum").longValue() + 80_000;
        date.put("pricePerQuantum", price).put("pricePerHour", 4 * price);
        date.put(
                "scarcity",
                new BigDecimal(price).divide(new BigDecimal(800_000)).setScale(4, RoundingMode.HALF_UP));

        assertThat(check(changed).refusals()).singleElement().asString().startsWith("lowerBound is ");
    }

    @Test
    void whatever_field_of_an_answer_is_changed_it_is_refused() throws IOException {
        solveByPrices(75);
        ObjectNode whole = tree(answer);
        List<String> accepted = new ArrayList<>();
        for (String pointer : leaves("", whole)) {
            ObjectNode changed = whole.deepCopy();
            change(changed, pointer);
            if (isAccepted(changed)) {
                accepted.add(pointer);
            }
        }
        assertThat(accepted).isEmpty();
    }

    @Test
    void whatever_field_of_an_answer_is_left_out_it_is_refused() throws IOException {
        solveByPrices(75);
        ObjectNode whole = tree(answer);
        List<String> accepted = new ArrayList<>();
        for (String pointer : leaves("", whole)) {
            ObjectNode changed = whole.deepCopy();
            int name = pointer.lastIndexOf('/');
            if (changed.at(pointer.substring(0, name)) instanceof ObjectNode object) {
                object.remove(pointer.substring(name + 1));
                if (isAccepted(changed)) {
                    accepted.add(pointer);
                }
            }
        }
        // Weights that an answer does not name are the shipped ones, as in a request.
        assertThat(accepted).allMatch(pointer -> pointer.startsWith("/weights/"));
    }

    @Test
    void a_family_or_a_date_too_few_or_in_another_order_is_refused() throws IOException {
        solveByPrices(90);
        for (String list : List.of("families", "dates")) {
            ObjectNode fewer = tree(answer);
            ((ArrayNode) fewer.get(list)).remove(0);
            assertThat(check(fewer).accepted()).isFalse();

            ObjectNode turned = tree(answer);
            ArrayNode entries = (ArrayNode) turned.get(list);
            entries.add(entries.remove(0));
            assertThat(check(turned).accepted()).isFalse();
        }
    }

    @Test
    void a_request_that_no_answer_can_be_given_to_is_refused_by_name() throws IOException {
        solve(new RegionShape(3, 21, 90, false), 1);
        ObjectNode without = tree(request);
        ((ArrayNode) without.get("capacity")).removeAll();
        ObjectNode twice = tree(request);
        ((ArrayNode) twice.get("families")).add(twice.get("families").get(0));
        ObjectNode uneven = tree(request);
        ((ObjectNode) uneven.get("families").get(0)).put("indicatedHours", 40.1);

        assertThatThrownBy(() -> RegionReading.request(stream(without)))
                .isInstanceOf(Unreadable.class)
                .hasMessageContaining("request.capacity has nothing for 2026-03-");
        assertThatThrownBy(() -> RegionReading.request(stream(twice)))
                .isInstanceOf(Unreadable.class)
                .hasMessage("request: the key family-1 occurs more than once");
        assertThatThrownBy(() -> RegionReading.request(stream(uneven)))
                .isInstanceOf(Unreadable.class)
                .hasMessage("request.families[0].indicatedHours is 40.1: hours in whole quarters is expected");
    }

    private RegionPlan solve(RegionShape shape, long seed) {
        RegionProblem problem = new RandomRegions(seed, shape, SETTINGS, FIRST).next();
        files.writeRequest(problem, request);
        RegionPlan plan = (RegionPlan) new RegionSolver(1).solve(problem, SearchLimits.steps(STEPS));
        files.writeAnswer(plan, 1, answer);
        return plan;
    }

    /** A plan whose bound rests on prices, so that they can be held against it. */
    private void solveByPrices(int capacityPercent) {
        long seed = 1;
        while (solve(new RegionShape(8, 21, capacityPercent, true), seed).boundBy() != BoundBy.PRICES) {
            seed++;
        }
        assertThat(check().refusals()).isEmpty();
    }

    private Verdict check() {
        try (InputStream asked = Files.newInputStream(request);
                InputStream answered = Files.newInputStream(answer)) {
            return Validator.check(RegionReading.request(asked), RegionReading.answer(answered));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private Verdict check(JsonNode changed) throws IOException {
        return Validator.check(
                RegionReading.request(Files.newInputStream(request)), RegionReading.answer(stream(changed)));
    }

    private boolean isAccepted(JsonNode changed) throws IOException {
        try {
            return check(changed).accepted();
        } catch (Unreadable refused) {
            return false;
        }
    }

    private ObjectNode tree(Path file) throws IOException {
        return (ObjectNode) json.readTree(file.toFile());
    }

    private InputStream stream(JsonNode node) throws IOException {
        return new ByteArrayInputStream(json.writeValueAsBytes(node));
    }

    private static void add(ObjectNode node, String field, BigDecimal more) {
        node.put(field, node.get(field).decimalValue().add(more));
    }

    /** Where every value stands that is no list or object itself. */
    private static List<String> leaves(String at, JsonNode node) {
        List<String> leaves = new ArrayList<>();
        if (node.isObject()) {
            node.properties().forEach(field -> leaves.addAll(leaves(at + "/" + field.getKey(), field.getValue())));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                leaves.addAll(leaves(at + "/" + i, node.get(i)));
            }
        } else {
            leaves.add(at);
        }
        return leaves;
    }

    private static void change(ObjectNode whole, String pointer) {
        JsonNode before = whole.at(pointer);
        JsonNode after = switch (before.getNodeType()) {
            case BOOLEAN -> BooleanNode.valueOf(!before.booleanValue());
            case STRING -> TextNode.valueOf(otherText(pointer, before.textValue()));
            default -> otherNumber(pointer, before);
        };
        int name = pointer.lastIndexOf('/');
        switch (whole.at(pointer.substring(0, name))) {
            case ObjectNode object -> object.set(pointer.substring(name + 1), after);
            case ArrayNode array -> array.set(Integer.parseInt(pointer.substring(name + 1)), after);
            default -> throw new AssertionError(pointer);
        }
    }

    private static String otherText(String pointer, String before) {
        return switch (pointer) {
            case "/boundBy" -> "SEARCH";
            case "/stoppedBy" -> before.equals("STEPS") ? "PROOF" : "STEPS";
            default ->
                pointer.endsWith("/date") ? LocalDate.parse(before).plusDays(1).toString() : before + "-x";
        };
    }

    private static JsonNode otherNumber(String pointer, JsonNode before) {
        // Nothing in an answer tells how many steps and milliseconds there were.
        if (Set.of("/steps", "/elapsedMillis").contains(pointer)) {
            return LongNode.valueOf(-1);
        }
        if (pointer.endsWith("Hours") || pointer.endsWith("/hours")) {
            return DecimalNode.valueOf(before.decimalValue().add(QUARTER));
        }
        if (pointer.endsWith("ap")) {
            return DecimalNode.valueOf(before.decimalValue().add(new BigDecimal("0.000001")));
        }
        if (pointer.endsWith("/scarcity")) {
            return DecimalNode.valueOf(before.decimalValue().add(new BigDecimal("0.0001")));
        }
        return LongNode.valueOf(before.longValue() + 1);
    }
}
