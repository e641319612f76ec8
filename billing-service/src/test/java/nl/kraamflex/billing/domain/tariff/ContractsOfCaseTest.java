package nl.kraamflex.billing.domain.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.HoldReason;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who asks the family for its contribution: the contract in force with the insurer of the date says it. */
class ContractsOfCaseTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 7, 1);
    private static final ContractsOfCase AGREED = new ContractsOfCase(
            new CaseInsurance(1, List.of(new InsurancePeriod(FIRST, null, "3311", "", InsuredPerson.MOTHER, null))),
            (uzovi, performance, date) -> uzovi.equals("3311") && performance == Performance.MATERNITY_CARE_HOUR
                    ? Optional.of(price(performance))
                    : Optional.empty());

    private static ContractPrice price(Performance performance) {
        return new ContractPrice(
                new UUID(0, 1),
                1,
                performance,
                5_000,
                false,
                null,
                ContributionCollector.INSURER,
                QuantityRounding.QUARTERS,
                0);
    }

    private static BilledCare care(LocalDate date, CareKind kind, @Nullable Funding funding, ContributionPayer payer) {
        return new BilledCare(
                date,
                kind,
                funding,
                60,
                CareStatus.DELIVERED,
                payer,
                null,
                funding == null ? HoldReason.NO_FUNDING_KNOWN : null);
    }

    private static ContributionPayer asked(BilledCare care) {
        return AGREED.collected(care).payer();
    }

    @ParameterizedTest
    @EnumSource(Funding.class)
    void only_hours_with_a_contribution_are_asked_through_the_insurer(Funding funding) {
        assertThat(asked(care(FIRST, CareKind.MATERNITY_CARE, funding, ContributionPayer.FAMILY)))
                .isEqualTo(
                        funding.carriesContribution()
                                ? ContributionPayer.FAMILY_THROUGH_INSURER
                                : ContributionPayer.FAMILY);
    }

    @Test
    void without_an_insurer_of_the_date_our_bill_asks() {
        assertThat(asked(care(FIRST.minusDays(1), CareKind.MATERNITY_CARE, Funding.BASIC, ContributionPayer.FAMILY)))
                .isEqualTo(ContributionPayer.FAMILY);
    }

    @Test
    void without_an_agreed_price_for_the_kind_of_care_our_bill_asks() {
        assertThat(asked(care(FIRST, CareKind.BIRTH_ASSISTANCE, Funding.BASIC, ContributionPayer.FAMILY)))
                .isEqualTo(ContributionPayer.FAMILY);
    }

    @Test
    void what_was_claimed_in_full_is_asked_through_the_insurer_also_when_no_policy_says_so_any_more() {
        ContractsOfCase changed = new ContractsOfCase(CaseInsurance.NONE, Contracts.NONE, Set.of(FIRST));
        BilledCare claimed = care(FIRST, CareKind.MATERNITY_CARE, Funding.BASIC, ContributionPayer.FAMILY);
        BilledCare later = care(FIRST.plusDays(1), CareKind.MATERNITY_CARE, Funding.BASIC, ContributionPayer.FAMILY);

        assertThat(changed.collected(List.of(claimed, later)))
                .extracting(BilledCare::payer)
                .containsExactly(ContributionPayer.FAMILY_THROUGH_INSURER, ContributionPayer.FAMILY);
    }

    @ParameterizedTest
    @EnumSource(names = {"INSURER", "NOBODY"})
    void who_bears_it_in_place_of_the_family_stays(ContributionPayer payer) {
        assertThat(asked(care(FIRST, CareKind.MATERNITY_CARE, Funding.BASIC, payer)))
                .isEqualTo(payer);
    }

    @Test
    void care_that_nobody_is_known_to_pay_is_asked_of_nobody_else() {
        assertThat(asked(care(FIRST, CareKind.MATERNITY_CARE, null, ContributionPayer.FAMILY)))
                .isEqualTo(ContributionPayer.FAMILY);
    }
}
