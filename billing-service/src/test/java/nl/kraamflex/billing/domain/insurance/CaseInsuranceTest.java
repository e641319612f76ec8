package nl.kraamflex.billing.domain.insurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CaseInsuranceTest {
    private static final InsurancePeriod EARLIER = period("2020-01-01", "2020-12-31", "9991");
    private static final InsurancePeriod LATER =
            new InsurancePeriod(LocalDate.parse("2021-01-01"), null, "9992", "P2", InsuredPerson.CHILD, null);

    private static InsurancePeriod period(String from, String to, String uzovi) {
        return new InsurancePeriod(LocalDate.parse(from), LocalDate.parse(to), uzovi, "P1", InsuredPerson.MOTHER, null);
    }

    @Test
    void a_date_has_the_policy_that_covers_it() {
        CaseInsurance insurance = new CaseInsurance(1, List.of(LATER, EARLIER));

        assertThat(insurance.on(LocalDate.parse("2019-12-31"))).isEmpty();
        assertThat(insurance.on(LocalDate.parse("2020-01-01"))).contains(EARLIER);
        assertThat(insurance.on(LocalDate.parse("2020-12-31"))).contains(EARLIER);
        assertThat(insurance.on(LocalDate.parse("2021-01-01"))).contains(LATER);
        assertThat(insurance.on(LocalDate.parse("2030-01-01"))).contains(LATER);
    }

    @Test
    void policies_stand_in_order_of_date() {
        assertThat(new CaseInsurance(1, List.of(LATER, EARLIER)).periods()).containsExactly(EARLIER, LATER);
    }

    @Test
    void a_cover_pays_from_nothing_to_all() {
        assertThat(new SupplementaryCover(0, 0L, 100)).isNotNull();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupplementaryCover(-1, null, 0))
                .withMessageContaining("contributionPercent is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupplementaryCover(0, null, 101))
                .withMessageContaining("hoursPercent is 101");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SupplementaryCover(0, -1L, 0))
                .withMessageContaining("contributionMaximumCents is -1");
    }

    @Test
    void details_told_once_hold_for_every_policy_of_the_person_and_stay_when_nothing_is_told() {
        // Given
        PersonDetails before = new PersonDetails(LocalDate.EPOCH, Sex.FEMALE, "A", "", "B", "", 0, "", null);
        PersonDetails told = new PersonDetails(LocalDate.EPOCH, Sex.FEMALE, "C", "", "B", "", 0, "", null);
        Map<InsuredPerson, InsuredIdentity> onFile = Map.of(InsuredPerson.MOTHER, new InsuredIdentity(null, before));

        // When
        Map<InsuredPerson, InsuredIdentity> untold =
                new InsurancePlan(List.of(new InsurancePlan.Entry(EARLIER, null, false, null))).identities(onFile);
        Map<InsuredPerson, InsuredIdentity> changed = new InsurancePlan(List.of(
                        new InsurancePlan.Entry(EARLIER, null, false, told),
                        new InsurancePlan.Entry(period("2021-01-01", "2021-12-31", "9991"), null, false, null)))
                .identities(onFile);

        // Then
        assertThat(untold).isEqualTo(onFile);
        assertThat(changed).isEqualTo(Map.of(InsuredPerson.MOTHER, new InsuredIdentity(null, told)));
    }
}
