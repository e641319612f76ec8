package nl.kraamflex.billing.domain.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.kraamflex.billing.domain.CareKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LineKindTest {
    @ParameterizedTest
    @EnumSource(CareKind.class)
    void a_kind_of_care_is_a_kind_of_line_in_minutes(CareKind care) {
        LineKind kind = LineKind.of(care);

        assertThat(kind.care()).isEqualTo(care);
        assertThat(kind.countsDays()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"STAY_OF_MOTHER", "STAY_OF_CHILD"})
    void a_stay_is_no_care_by_the_hour(LineKind stay) {
        assertThat(stay.countsDays()).isTrue();
        assertThatThrownBy(stay::care).hasMessageContaining(stay + " is no care by the hour");
    }
}
