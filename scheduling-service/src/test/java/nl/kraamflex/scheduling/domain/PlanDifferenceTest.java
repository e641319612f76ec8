package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.scheduling.domain.PlanDifference.DayChange;
import org.junit.jupiter.api.Test;

class PlanDifferenceTest {
    private static final LocalDate DAY_1 = LocalDate.parse("2026-01-05");

    @Test
    void plans_with_the_same_days_do_not_differ() {
        PlanDifference difference = between(List.of(480, 420), List.of(480, 420));

        assertThat(difference.days()).isEmpty();
        assertThat(difference.english()).isEqualTo("Nothing changes.");
        assertThat(difference.dutch()).isEqualTo("Er verandert niets.");
    }

    @Test
    void only_the_dates_that_differ_are_named() {
        assertThat(between(List.of(480, 420, 300), List.of(480, 360, 360)).days())
                .containsExactly(
                        new DayChange(DAY_1.plusDays(1), 420, 360), new DayChange(DAY_1.plusDays(2), 300, 360));
    }

    @Test
    void hours_that_go_elsewhere_are_moved_and_not_added() {
        PlanDifference difference = between(List.of(480, 420), List.of(420, 480));

        assertThat(difference.movedMinutes()).isEqualTo(60);
        assertThat(difference.addedMinutes()).isZero();
        assertThat(difference.visitsGained()).isEmpty();
        assertThat(difference.visitsLost()).isEmpty();
        assertThat(difference.english()).isEqualTo("1 hour moves to another day.");
        assertThat(difference.dutch()).isEqualTo("1 uur gaat naar een andere dag.");
    }

    @Test
    void hours_that_come_on_top_are_added() {
        PlanDifference difference = between(List.of(480, 420), List.of(420, 615));

        assertThat(difference.movedMinutes()).isEqualTo(60);
        assertThat(difference.addedMinutes()).isEqualTo(135);
        assertThat(difference.english()).isEqualTo("1 hour moves to another day. 2.25 hours are added.");
        assertThat(difference.dutch()).isEqualTo("1 uur gaat naar een andere dag. Er komt 2,25 uur bij.");
    }

    @Test
    void hours_that_are_lost_are_taken_away() {
        PlanDifference difference = between(List.of(480, 420), List.of(420, 420));

        assertThat(difference.movedMinutes()).isZero();
        assertThat(difference.addedMinutes()).isEqualTo(-60);
        assertThat(difference.english()).isEqualTo("1 hour is taken away.");
        assertThat(difference.dutch()).isEqualTo("Er gaat 1 uur af.");
    }

    @Test
    void visits_that_come_and_go_are_named_by_date() {
        PlanDifference difference = between(List.of(480, 0, 0, 180), List.of(0, 180, 240, 180));

        assertThat(difference.visitsGained()).containsExactly(DAY_1.plusDays(1), DAY_1.plusDays(2));
        assertThat(difference.visitsLost()).containsExactly(DAY_1);
        assertThat(difference.english())
                .isEqualTo("7 hours move to another day. 1 hour is taken away. There are new visits on 6 January and"
                        + " 7 January. There is no visit any more on 5 January.");
        assertThat(difference.dutch())
                .isEqualTo("7 uur gaat naar een andere dag. Er gaat 1 uur af. Er komen bezoeken bij op 6 januari en"
                        + " 7 januari. Er vervalt een bezoek op 5 januari.");
    }

    @Test
    void one_visit_and_several_are_told_apart() {
        PlanDifference difference = between(List.of(480, 480, 0), List.of(0, 0, 960));

        assertThat(difference.english())
                .isEqualTo("16 hours move to another day. There is a new visit on 7 January. There are no visits any"
                        + " more on 5 January and 6 January.");
        assertThat(difference.dutch())
                .isEqualTo("16 uur gaat naar een andere dag. Er komt een bezoek bij op 7 januari. Er vervallen bezoeken"
                        + " op 5 januari en 6 januari.");
    }

    @Test
    void a_day_that_one_plan_does_not_have_has_no_visit_in_it() {
        assertThat(between(List.of(480), List.of(480, 180)).days())
                .containsExactly(new DayChange(DAY_1.plusDays(1), 0, 180));
        assertThat(between(List.of(480, 180), List.of(480)).days())
                .containsExactly(new DayChange(DAY_1.plusDays(1), 180, 0));
    }

    private static PlanDifference between(List<Integer> before, List<Integer> after) {
        return PlanDifference.between(SomePlan.of(DAY_1, before), SomePlan.of(DAY_1, after));
    }
}
