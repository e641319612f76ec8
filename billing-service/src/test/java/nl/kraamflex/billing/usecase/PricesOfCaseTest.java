package nl.kraamflex.billing.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.costs.CarePrice;
import nl.kraamflex.billing.domain.costs.CarePrices;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.tariff.ContractPrice;
import nl.kraamflex.billing.domain.tariff.Contracts;
import nl.kraamflex.billing.domain.tariff.ContractsOfCase;
import nl.kraamflex.billing.domain.tariff.ContributionCollector;
import nl.kraamflex.billing.domain.tariff.Performance;
import nl.kraamflex.billing.domain.tariff.QuantityRounding;
import nl.kraamflex.platform.dated.DatedLaw;
import org.junit.jupiter.api.Test;

/** What an hour costs: as agreed with the insurer of the date, else the highest price on file. */
class PricesOfCaseTest {
    private static final DatedLaw LAW = DatedLaw.shipped();
    private static final LocalDate CHANGE = LocalDate.of(2023, 7, 1);
    private static final CaseInsurance INSURED = new CaseInsurance(
            1, List.of(new InsurancePeriod(CHANGE, null, "3311", "policy", InsuredPerson.MOTHER, null)));

    private static CarePrices prices(Contracts contracts, CaseInsurance insurance) {
        return new PricesOfCase(new ContractsOfCase(insurance, contracts), LAW, FigurePolicy.PRINTED_ONLY);
    }

    private static Contracts agreed(long cents) {
        return (uzovi, performance, date) -> uzovi.equals("3311") && performance == Performance.MATERNITY_CARE_HOUR
                ? Optional.of(new ContractPrice(
                        new UUID(0, 1),
                        1,
                        performance,
                        cents,
                        false,
                        null,
                        ContributionCollector.PROVIDER,
                        QuantityRounding.QUARTERS,
                        0))
                : Optional.empty();
    }

    @Test
    void the_price_agreed_with_the_insurer_of_the_date_counts() {
        assertThat(prices(agreed(5800), INSURED).hour(CHANGE, CareKind.MATERNITY_CARE))
                .contains(CarePrice.agreed(5800));
    }

    @Test
    void without_an_insurer_of_the_date_the_highest_price_counts() {
        assertThat(prices(agreed(5800), INSURED).hour(CHANGE.minusDays(1), CareKind.MATERNITY_CARE))
                .map(CarePrice::cents)
                .contains(5933L);
    }

    @Test
    void help_at_the_birth_has_a_price_of_its_own() {
        assertThat(prices(agreed(5800), INSURED).hour(CHANGE, CareKind.BIRTH_ASSISTANCE))
                .map(CarePrice::cents)
                .contains(5933L);
        assertThat(prices(agreed(5800), INSURED).hour(LocalDate.of(2019, 7, 1), CareKind.BIRTH_ASSISTANCE))
                .isEmpty();
    }

    @Test
    void a_year_without_contract_and_maximum_has_no_price() {
        assertThat(prices(agreed(5800), CaseInsurance.NONE).hour(LocalDate.of(2025, 7, 1), CareKind.MATERNITY_CARE))
                .isEmpty();
    }
}
