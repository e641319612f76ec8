package nl.kraamflex.scheduling.domain.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class RegionSizeTest {

    @Test
    void few_families_may_have_as_many_dates_as_a_problem_has() {
        assertThat(RegionSize.mostDates(1)).isEqualTo(RegionProblem.MOST_DATES);
        assertThat(RegionSize.mostDates(576)).isEqualTo(RegionProblem.MOST_DATES);
        assertThat(RegionSize.mostDates(577)).isLessThan(RegionProblem.MOST_DATES);
    }

    @Test
    void the_country_may_be_planned_over_more_than_three_months() {
        assertThat(RegionSize.mostDates(RegionSize.MOST_FAMILIES)).isEqualTo(102);
    }

    @Test
    void no_families_and_too_many_have_no_answer() {
        assertThatThrownBy(() -> RegionSize.mostDates(0)).hasMessageContaining("families is 0");
        assertThatThrownBy(() -> RegionSize.mostDates(RegionSize.MOST_FAMILIES + 1))
                .hasMessageContaining("30001");
    }
}
