package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReplanRequestTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-01-07");
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final ClosedDate CLOSED = new ClosedDate(TOMORROW, PlanCause.CAREGIVER_ILL);

    @ParameterizedTest
    @EnumSource(
            value = PlanCause.class,
            names = {"FIRST_PLAN", "BIRTH_FACTS", "DELIVERY", "WISHES", "ARRANGEMENT", "REGION_PLAN"})
    void what_happens_by_itself_is_no_reason_to_ask(PlanCause cause) {
        assertThatThrownBy(() -> new ReplanRequest(cause, List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reason is " + cause)
                .hasMessageContaining("CAREGIVER_ILL");
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanCause.class,
            names = {"NEW_INDICATION", "FEEDING_PROBLEM", "FAMILY_ASKS"})
    void only_illness_and_hospital_close_dates(PlanCause cause) {
        assertThat(new ReplanRequest(cause, List.of(), List.of()).faults(List.of(), TODAY))
                .isEmpty();
        assertThat(new ReplanRequest(cause, List.of(TOMORROW), List.of()).faults(List.of(), TODAY))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.pointer()).isEqualTo("/close");
                    assertThat(fault.reason()).contains(cause.name(), "record a pause as a wish");
                });
    }

    @ParameterizedTest
    @EnumSource(
            value = PlanCause.class,
            names = {"CAREGIVER_ILL", "HOSPITAL_READMISSION"})
    void today_can_be_closed_and_yesterday_cannot(PlanCause cause) {
        assertThat(new ReplanRequest(cause, List.of(TODAY), List.of()).faults(List.of(), TODAY))
                .isEmpty();
        assertThat(new ReplanRequest(cause, List.of(TOMORROW, TODAY.minusDays(1)), List.of()).faults(List.of(), TODAY))
                .containsExactly(new Fault("/close/1", "is 2026-01-06, which is over: give today or a later date"));
    }

    @Test
    void a_date_is_closed_or_opened_and_not_both() {
        assertThat(new ReplanRequest(PlanCause.CAREGIVER_ILL, List.of(TOMORROW), List.of(TOMORROW))
                        .faults(List.of(CLOSED), TODAY))
                .containsExactly(new Fault("/close/0", "is 2026-01-08, which reopen names too: give it once"));
    }

    @Test
    void only_a_closed_date_can_be_opened() {
        ReplanRequest request =
                new ReplanRequest(PlanCause.FAMILY_ASKS, List.of(), List.of(TOMORROW, TODAY.plusDays(2)));

        assertThat(request.faults(List.of(CLOSED), TODAY))
                .containsExactly(new Fault("/reopen/1", "is 2026-01-09, which is not closed: leave it out"));
    }

    @Test
    void closed_dates_stay_until_they_are_opened_and_the_last_cause_counts() {
        ReplanRequest request = new ReplanRequest(
                PlanCause.HOSPITAL_READMISSION,
                List.of(TOMORROW, TODAY.plusDays(3), TODAY.plusDays(3)),
                List.of(TODAY.plusDays(2)));

        assertThat(request.applyTo(List.of(
                        new ClosedDate(TODAY, PlanCause.CAREGIVER_ILL),
                        CLOSED,
                        new ClosedDate(TODAY.plusDays(2), PlanCause.CAREGIVER_ILL))))
                .containsExactly(
                        new ClosedDate(TODAY, PlanCause.CAREGIVER_ILL),
                        new ClosedDate(TOMORROW, PlanCause.HOSPITAL_READMISSION),
                        new ClosedDate(TODAY.plusDays(3), PlanCause.HOSPITAL_READMISSION));
    }
}
