package nl.kraamflex.scheduling.rest.region;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.web.ApiContract;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.scheduling.domain.Pattern;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.region.RegionProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionRequestReaderTest {
    private static final PlanningSettings SETTINGS =
            PlanningSettings.on(DatedLaw.shipped(), LocalDate.parse("2026-01-05"), Pattern.USUAL);
    private static final String DAY =
            "{\"day\":1,\"kind\":\"REQUIRED\",\"minHours\":3,\"maxHours\":8,\"wishedHours\":7.33}";
    private static final String CAPACITY = "{\"date\":\"2026-01-05\",\"hours\":20.25}";

    private static String family(String days) {
        return "{\"key\":\"A-17\",\"birthDate\":\"2026-01-05\",\"indicatedHours\":49,\"days\":[" + days + "]}";
    }

    private static String request(String capacity, String families, String rest) {
        return "{\"capacity\":[" + capacity + "],\"families\":[" + families + "]" + rest + "}";
    }

    private static RegionRequest read(String body) {
        try {
            return RegionRequestReader.read(
                    new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), List.of(), _ -> {});
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static RegionProblem problem(String body) {
        return read(body).problem(SETTINGS);
    }

    private static Problem refusal(String body) {
        return requireNonNull(catchThrowableOfType(ProblemException.class, () -> problem(body)), body)
                .problem();
    }

    @Test
    void hours_become_quanta_and_wishes_hundredths_of_quanta() {
        RegionProblem problem = problem(request(CAPACITY, family(DAY.replace("}", ",\"plannedHours\":6.75}")), ""));

        FamilyProblem family = problem.families().getFirst().problem();
        assertThat(problem.capacity()).containsExactly(81);
        assertThat(family.indicated()).isEqualTo(196);
        assertThat(family.days())
                .containsExactly(new CareDay(DayKind.REQUIRED, 12, 32, 2932, OptionalInt.of(27), false, 0));
    }

    @Test
    void what_is_left_out_holds_as_documented() {
        RegionProblem problem = problem(request(CAPACITY, family(DAY), ""));

        FamilyProblem family = problem.families().getFirst().problem();
        assertThat(family.toPlan()).isEqualTo(196);
        assertThat(family.toGuarantee()).isEqualTo(96);
        assertThat(family.protectedCase()).isFalse();
        assertThat(family.gapRule().longestGap()).isEqualTo(2);
        assertThat(family.gapRule().pauseFromDay()).isEqualTo(8);
        assertThat(family.daysSinceLastVisit()).isEmpty();
        assertThat(family.days().getFirst().inForce()).isEmpty();
        assertThat(family.weights()).isEqualTo(SETTINGS.weights());
    }

    @Test
    void what_is_given_holds_wherever_it_stands_in_the_request() {
        String families = family(DAY)
                .replace(
                        "\"indicatedHours\":49",
                        "\"indicatedHours\":30,\"deliveredHours\":9.5,\"protected\":true,\"longestGap\":1,\"pauseFromDay\":5,\"daysSinceLastVisit\":0");
        String weights =
                "{\"missing\":[5,6,7],\"deviation\":1,\"move\":2,\"moveSoon\":3,\"flip\":4,\"flipSoon\":4,\"protectedFactor\":8,\"guarantee\":9,\"uncovered\":10}";

        RegionProblem problem =
                problem(request(CAPACITY, families, ",\"weights\":" + weights + ",\"guaranteeHours\":20"));

        FamilyProblem family = problem.families().getFirst().problem();
        assertThat(family.toPlan()).isEqualTo(82);
        assertThat(family.toGuarantee()).isEqualTo(42);
        assertThat(family.protectedCase()).isTrue();
        assertThat(family.gapRule().longestGap()).isEqualTo(1);
        assertThat(family.gapRule().pauseFromDay()).isEqualTo(5);
        assertThat(family.daysSinceLastVisit()).hasValue(0);
        assertThat(problem.weights().missingToQuarter()).isEqualTo(6);
        assertThat(problem.weights().uncovered()).isEqualTo(10);
    }

    @Test
    void changes_come_at_short_notice_on_the_date_of_planning_and_the_day_after_and_never_without_it() {
        String days = DAY.replace("}", ",\"plannedHours\":7}")
                + "," + DAY.replace("\"day\":1", "\"day\":2").replace("}", ",\"plannedHours\":7}")
                + "," + DAY.replace("\"day\":1", "\"day\":3").replace("}", ",\"plannedHours\":7}")
                + "," + DAY.replace("\"day\":1", "\"day\":4");
        String capacity = "{\"date\":\"2026-01-05\",\"hours\":9},{\"date\":\"2026-01-06\",\"hours\":9},"
                + "{\"date\":\"2026-01-07\",\"hours\":9},{\"date\":\"2026-01-08\",\"hours\":9}";

        assertThat(problem(request(capacity, family(days), ",\"asOf\":\"2026-01-06\""))
                        .families()
                        .getFirst()
                        .problem()
                        .days())
                .extracting(CareDay::soon)
                .containsExactly(false, true, true, false);
        assertThat(problem(request(capacity, family(days), ""))
                        .families()
                        .getFirst()
                        .problem()
                        .days())
                .extracting(CareDay::soon)
                .containsOnly(false);
    }

    @Test
    void a_day_that_is_left_out_is_blocked_and_needs_no_capacity() {
        RegionProblem problem =
                problem(request(CAPACITY.replace("05", "07"), family(DAY.replace("\"day\":1", "\"day\":3")), ""));

        assertThat(problem.families().getFirst().problem().days())
                .extracting(CareDay::kind)
                .containsExactly(DayKind.BLOCKED, DayKind.BLOCKED, DayKind.REQUIRED);
        assertThat(problem.firstDate()).isEqualTo("2026-01-07");
    }

    /** {@code schema} says whether the API document alone refuses it too. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"hours\":20.25 | \"hours\":-1 | /capacity/0/hours | must be at least 0; it was -1 | true",
                "\"hours\":20.25 | \"hours\":20.1 | /capacity/0/hours | must be a multiple of 0.25; it was 20.1 | true",
                "\"hours\":20.25 | \"hours\":1e9 | /capacity/0/hours | must be at most 1000000; it was 1000000000 | true",
                "\"hours\":20.25 | \"hours\":1e999999999 | /capacity/0/hours | is a number with more digits than this service reads | true",
                "\"hours\":20.25 | \"hours\":\"20\" | /capacity/0/hours | must be of type number | true",
                "\"date\":\"2026-01-05\" | \"date\":\"2026-02-30\" | /capacity/0/date | must be a date such as 2026-01-31; it was 2026-02-30 | true",
                ",\"hours\":20.25 | `` | /capacity/0/hours | is required | true",
                "\"minHours\":3 | \"minHours\":3.1 | /families/0/days/0/minHours | must be a multiple of 0.25; it was 3.1 | true",
                "\"minHours\":3 | \"minHours\":-0.25 | /families/0/days/0/minHours | must be at least 0; it was -0.25 | true",
                "\"minHours\":3 | \"minHours\":0 | /families/0/days/0/minHours | must be at least 0.25 on a day that is not BLOCKED, in family A-17; it was 0 | false",
                "\"minHours\":3, | `` | /families/0/days/0/minHours | is required | true",
                "\"maxHours\":8 | \"maxHours\":24.25 | /families/0/days/0/maxHours | must be at most 24; it was 24.25 | true",
                "\"maxHours\":8 | \"maxHours\":2.75 | /families/0/days/0/maxHours | must be at least minHours, 3, in family A-17; it was 2.75 | false",
                "\"wishedHours\":7.33 | \"wishedHours\":7.333 | /families/0/days/0/wishedHours | must have at most 2 decimals; it was 7.333 | true",
                "\"wishedHours\":7.33 | \"wishedHours\":7,\"plannedHours\":7.1 | /families/0/days/0/plannedHours | must be a multiple of 0.25; it was 7.1 | true",
                "\"day\":1 | \"day\":0 | /families/0/days/0/day | must be at least 1; it was 0 | true",
                "\"day\":1 | \"day\":43 | /families/0/days/0/day | must be at most 42; it was 43 | true",
                "\"day\":1 | \"day\":1.5 | /families/0/days/0/day | must be of type integer; it was 1.5 | true",
                "REQUIRED | PERHAPS | /families/0/days/0/kind | must be one of [\"REQUIRED\", \"OPTIONAL\", \"BLOCKED\"]; it was PERHAPS | true",
                "\"kind\":\"REQUIRED\", | `` | /families/0/days/0/kind | is required | true",
                "\"kind\" | \"sort\":1,\"kind\" | /families/0/days/0/sort | is not a field of this request; check its spelling | true",
                "\"key\":\"A-17\" | \"key\":\"Janna of 5 Mill Lane\" | /families/0/key | must be a code of 1 to 64 letters, digits, dots, colons, underscores and hyphens that begins with a letter or digit | true",
                "\"key\":\"A-17\", | `` | /families/0/key | is required | true",
                "\"birthDate\":\"2026-01-05\", | `` | /families/0/birthDate | is required | true",
                "\"indicatedHours\":49, | `` | /families/0/indicatedHours | is required | true",
                "\"indicatedHours\":49 | \"indicatedHours\":49,\"protected\":1 | /families/0/protected | must be of type boolean | true",
                "\"indicatedHours\":49 | \"indicatedHours\":49,\"longestGap\":-1 | /families/0/longestGap | must be at least 0; it was -1 | true",
                "\"indicatedHours\":49 | \"indicatedHours\":49,\"pauseFromDay\":0 | /families/0/pauseFromDay | must be at least 1; it was 0 | true",
                "\"indicatedHours\":49 | \"indicatedHours\":49,\"daysSinceLastVisit\":-1 | /families/0/daysSinceLastVisit | must be at least 0; it was -1 | true",
                "\"families\" | \"targetGap\":1.5,\"families\" | /targetGap | must be at most 1; it was 1.5 | true",
                "\"families\" | \"targetGap\":0.00000001,\"families\" | /targetGap | must have at most 6 decimals; it was 0.00000001 | false",
                "\"families\" | \"stepBudget\":0,\"families\" | /stepBudget | must be at least 1; it was 0 | true",
                "\"families\" | \"timeLimitSeconds\":0,\"families\" | /timeLimitSeconds | must be more than 0; it was 0 | true",
                "\"families\" | \"timeLimitSeconds\":61,\"families\" | /timeLimitSeconds | must be at most 60; it was 61 | true",
                "\"families\" | \"guaranteeHours\":24.1,\"families\" | /guaranteeHours | must be a multiple of 0.25; it was 24.1 | true",
                "\"families\" | \"weights\":{\"deviation\":1},\"families\" | /weights/move | is required | true",
                "\"families\" | \"surprise\":{\"a\":[1]},\"families\" | /surprise | is not a field of this request; check its spelling | true",
            })
    void a_field_at_fault_is_named_with_what_would_be_right(
            String right, String wrong, String pointer, String reason, boolean schema) throws IOException {
        String body = request(CAPACITY, family(DAY), "").replace(right, wrong);

        assertThat(refusal(body).invalidParams()).contains(new Problem.InvalidParam(pointer, reason));
        assertThat(refusal(body).status()).isEqualTo(400);
        if (schema && !wrong.contains("1e999999999")) {
            JsonNode tree = new ObjectMapper().readTree(body);
            assertThat(requireNonNull(requireNonNull(
                                            ApiContract.load().operations().get("distributeRegion"))
                                    .body())
                            .schema()
                            .validate(tree))
                    .as("faults by the API document")
                    .isNotEmpty();
        }
    }

    @Test
    void a_family_that_had_more_than_indicated_has_none_left_to_plan() {
        FamilyProblem family = problem(request(
                        CAPACITY,
                        family(DAY).replace("\"indicatedHours\":49", "\"indicatedHours\":49,\"deliveredHours\":49.25"),
                        ""))
                .families()
                .getFirst()
                .problem();

        assertThat(family.indicated()).isEqualTo(196);
        assertThat(family.toPlan()).isZero();
        assertThat(family.toGuarantee()).isZero();
    }

    @Test
    void every_example_of_the_document_is_read() throws IOException {
        JsonNode examples = ApiContract.load()
                .document()
                .at("/paths/~1region-distributions/post/requestBody/content/application~1json/examples");

        assertThat(examples.properties()).isNotEmpty();
        for (var example : examples.properties()) {
            assertThat(problem(example.getValue().path("value").toString()).families())
                    .as(example.getKey())
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "null", "17", "{} {}", "{\"a\":1,\"a\":2}", "{\"capacity\":[],\"capacity\":[]}"})
    void what_is_no_request_at_all_is_refused(String body) {
        assertThat(refusal(body).status()).isEqualTo(400);
        assertThat(refusal(body).type()).isEqualTo("/problems/invalid-request");
    }

    @Test
    void a_request_without_families_or_dates_is_refused() {
        assertThat(refusal(request("", "", "")).invalidParams())
                .extracting(Problem.InvalidParam::name)
                .containsExactly("/capacity", "/families");
    }

    @Test
    void all_faults_are_told_together() {
        String body = request(
                CAPACITY.replace("20.25", "-1"),
                family(DAY.replace("REQUIRED", "NEVER").replace("\"minHours\":3", "\"minHours\":3.1")),
                ",\"targetGap\":2");

        assertThat(refusal(body).invalidParams())
                .extracting(Problem.InvalidParam::name)
                .containsExactly(
                        "/capacity/0/hours", "/families/0/days/0/kind", "/families/0/days/0/minHours", "/targetGap");
    }

    @Test
    void no_more_faults_are_told_than_anyone_reads() {
        String wrong = (DAY.replace("\"day\":1", "\"day\":0") + ",").repeat(500);

        assertThat(refusal(request(CAPACITY, family(wrong + DAY), "")).invalidParams())
                .hasSize(RequestFaults.MOST);
    }

    @Test
    void a_key_that_occurs_twice_is_named_with_both_places() {
        assertThat(refusal(request(CAPACITY, family(DAY) + "," + family(DAY), ""))
                        .invalidParams())
                .containsExactly(new Problem.InvalidParam(
                        "/families/1/key",
                        "is the key of /families/0 as well: give each family a key of its own; it was A-17"));
    }

    @Test
    void a_date_of_the_capacity_and_a_day_of_a_window_occur_once() {
        assertThat(refusal(request(CAPACITY + "," + CAPACITY, family(DAY + "," + DAY), ""))
                        .invalidParams())
                .containsExactly(
                        new Problem.InvalidParam(
                                "/capacity/1/date",
                                "is the date of /capacity/0 as well: give each date once; it was 2026-01-05"),
                        new Problem.InvalidParam(
                                "/families/0/days/1/day",
                                "is given twice, in family A-17: give each day once; it was 1"));
    }

    @Test
    void a_date_of_a_window_without_capacity_is_named_with_a_family_that_needs_it() {
        assertThat(refusal(request(CAPACITY, family(DAY + "," + DAY.replace("\"day\":1", "\"day\":3")), ""))
                        .invalidParams())
                .containsExactly(
                        new Problem.InvalidParam(
                                "/capacity",
                                "has no hours for 2026-01-07, day 3 of family A-17 at /families/0: give the hours of that date, 0 for none"));
    }

    @Test
    void weights_that_contradict_each_other_or_are_too_high_are_refused() {
        String falling =
                ",\"weights\":{\"missing\":[7,6,5],\"deviation\":1,\"move\":2,\"moveSoon\":3,\"flip\":4,\"flipSoon\":4,\"protectedFactor\":8,\"guarantee\":9,\"uncovered\":10}";

        assertThat(refusal(request(CAPACITY, family(DAY), falling)).invalidParams())
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("missingToQuarter is 6"));
        assertThat(refusal(request(
                                CAPACITY,
                                family(DAY),
                                falling.replace("[7,6,5]", "[1,1,1]")
                                        .replace("\"deviation\":1", "\"deviation\":4611686018427387904")))
                        .invalidParams())
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("of family A-17", "lower the weights"));
    }

    @Test
    void a_capacity_over_years_is_refused() {
        assertThat(refusal(request(CAPACITY + ",{\"date\":\"2029-01-05\",\"hours\":1}", family(DAY), ""))
                        .invalidParams())
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason()).contains("1097 dates", "at most 730"));
    }

    @Test
    void more_families_than_are_planned_at_once_end_the_reading() {
        GeneratedRegion million = new GeneratedRegion(1_000_000, 60, 8, 90, "");

        assertThatThrownBy(() -> RegionRequestReader.read(million.body(), List.of(), _ -> {}))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.problem().status()).isEqualTo(413);
                    assertThat(refused.problem().detail()).contains("30000");
                });
    }

    @Test
    void a_caller_without_room_in_hand_is_told_while_reading() {
        FamiliesInHand hand = new FamiliesInHand(new SimpleMeterRegistry(), 30_100);
        FamiliesInHand.Taken first = hand.begin();
        FamiliesInHand.Taken second = hand.begin();
        for (int families = 1; families <= 30_000; families++) {
            first.accept(families);
        }
        second.accept(1);

        assertThatThrownBy(() -> second.accept(101)).hasMessageContaining("RegionsBeingPlanned");

        first.release();
        first.release();
        second.accept(101);
        second.release();
        assertThatThrownBy(() -> second.accept(201)).hasMessageContaining("RegionsBeingPlanned");
    }
}
