package nl.kraamflex.bench.region;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A plan that was answered counts only when it is one that may be. */
class PlannedCaseTest {
    private static final LocalDate BORN = LocalDate.of(2026, 1, 1);

    private final ObjectNode schedule = new ObjectMapper()
            .createObjectNode()
            .put("caseId", "A")
            .put("asOf", BORN.toString())
            .put("hoursLeft", 20);
    private final ArrayNode days = schedule.putArray("days");

    private PlannedCase planned(double... hours) {
        double all = 0;
        for (double each : hours) {
            days.addObject()
                    .put("day", days.size())
                    .put("date", BORN.plusDays(days.size() - 1L).toString())
                    .put("kind", "OPTIONAL")
                    .put("plannedHours", each);
            all += each;
        }
        schedule.put("plannedHours", all);
        try {
            return PlannedCase.of(new ObjectMapper().readTree(schedule.toString()));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void a_plan_that_holds_tells_its_quanta_by_date() {
        PlannedCase plan = planned(3, 8, 0, 0);

        assertThat(plan.offences()).isEmpty();
        assertThat(plan.quanta()).isEqualTo(Map.of(BORN, 12, BORN.plusDays(1), 32));
    }

    @Test
    void a_pause_between_two_visits_of_the_first_week_is_an_offence() {
        assertThat(planned(3, 0, 3).offences()).containsExactly("case A, day 3: a pause before it");
    }

    @Test
    void a_pause_that_begins_on_day_eight_is_none() {
        assertThat(planned(2, 2, 2, 2, 2, 2, 2, 0, 2).offences()).isEmpty();
    }

    @Test
    void more_hours_than_are_left_are_an_offence() {
        assertThat(planned(8, 8, 8).offences()).containsExactly("case A: 96 quanta are more than are left to plan");
    }

    @Test
    void a_visit_longer_or_shorter_than_any_may_be_is_an_offence() {
        assertThat(planned(1.75, 8.25).offences())
                .containsExactly("case A, day 1: 7 quanta are no visit", "case A, day 2: 33 quanta are no visit");
    }

    @Test
    void a_required_day_without_and_a_blocked_day_with_a_visit_are_offences() {
        planned(0, 3);
        ((ObjectNode) days.get(0)).put("kind", "REQUIRED");
        ((ObjectNode) days.get(1)).put("kind", "BLOCKED");

        assertThat(planned().offences())
                .contains(
                        "case A, day 1: no visit though there must be one",
                        "case A, day 2: a visit though there can be none");
    }

    @Test
    void a_visit_before_the_date_of_planning_is_an_offence() {
        schedule.put("asOf", BORN.plusDays(1).toString());

        assertThat(planned(3, 3).offences()).containsExactly("case A, day 1: a visit though there can be none");
    }

    private ObjectNode broughtIn() {
        planned(3, 8);
        ObjectNode plan = schedule.deepCopy();
        plan.put("indicatedHours", 24).put("declinedHours", 2).put("deliveredHours", 2);
        plan.putObject("cause").put("regionPlanId", "P");
        ObjectNode arrangement = new ObjectMapper().createObjectNode().put("caseId", "A");
        arrangement.putObject("made").putNull("attention").set("plan", plan);
        return arrangement;
    }

    private static List<String> offences(ObjectNode arrangement) {
        return PlannedCase.broughtIn(arrangement).offences();
    }

    @Test
    void a_family_brought_into_its_region_is_planned_there_at_once() {
        assertThat(offences(broughtIn())).isEmpty();
    }

    @Test
    void a_family_that_keeps_the_plan_it_had_elsewhere_is_an_offence() {
        ObjectNode arrangement = broughtIn();
        ((ObjectNode) arrangement.at("/made/plan/cause")).remove("regionPlanId");

        assertThat(offences(arrangement)).containsExactly("case A: is not planned with its region");
    }

    @Test
    void a_family_whose_arrangement_waits_for_a_plan_is_an_offence() {
        ObjectNode arrangement = broughtIn();
        ((ObjectNode) arrangement.path("made")).putObject("attention").put("code", "PLAN_FAILED");

        assertThat(offences(arrangement)).containsExactly("case A: its arrangement is in no plan: PLAN_FAILED");
    }

    @Test
    void a_family_brought_in_with_more_hours_than_are_left_is_an_offence() {
        ObjectNode arrangement = broughtIn();
        ((ObjectNode) arrangement.at("/made/plan")).put("declinedHours", 16);

        assertThat(offences(arrangement)).containsExactly("case A: 44 quanta are more than are left to plan");
    }

    @Test
    void an_answer_without_a_plan_is_an_offence() {
        ObjectNode arrangement = broughtIn();
        ((ObjectNode) arrangement.path("made")).putNull("plan");

        assertThat(offences(arrangement)).containsExactly("case A: is not planned with its region");
    }
}
