package nl.kraamflex.billing.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.law.MadeUpLaw;
import nl.kraamflex.billing.domain.tariff.ContractPrice;
import nl.kraamflex.billing.domain.tariff.Contracts;
import nl.kraamflex.billing.domain.tariff.ContributionCollector;
import nl.kraamflex.billing.domain.tariff.Performance;
import nl.kraamflex.billing.domain.tariff.PriceAgreement;
import nl.kraamflex.billing.domain.tariff.PriceOutcome;
import nl.kraamflex.billing.domain.tariff.QuantityRounding;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A price above the maximum stands only under an agreement that is on record with the insurer. */
class CheckPricesTest {
    private static final LocalDate AGREED_FROM = LocalDate.of(2023, 7, 1);
    private static final DatedLaw RAISED =
            DatedLaw.shipped().with(List.of(MadeUpLaw.maxMaxOn(LocalDate.of(2010, 1, 1))));
    private static final Contracts CONTRACTS = (uzovi, performance, date) ->
            performance == Performance.MATERNITY_CARE_HOUR && !date.isBefore(AGREED_FROM) && !uzovi.equals("9993")
                    ? Optional.of(new ContractPrice(
                            new UUID(0, 1),
                            1,
                            performance,
                            6000,
                            false,
                            uzovi.equals("9991") ? "A-17" : null,
                            ContributionCollector.PROVIDER,
                            QuantityRounding.QUARTERS,
                            0))
                    : Optional.empty();

    @ParameterizedTest
    @CsvSource({
        "9991, A-17, 2023-07-01, WITHIN_MAX_MAX",
        "9991, , 2023-07-01, WITHIN_MAX_MAX",
        "9991, A-18, 2023-07-01, ABOVE_MAXIMUM",
        "9991, A-17, 2023-06-30, ABOVE_MAXIMUM",
        "9992, A-17, 2023-07-01, ABOVE_MAXIMUM",
        "9993, A-17, 2023-07-01, ABOVE_MAXIMUM",
        ", , 2023-07-01, ABOVE_MAXIMUM"
    })
    void an_agreement_counts_when_the_contract_with_the_insurer_names_it_for_the_date(
            @Nullable String uzovi, @Nullable String stated, LocalDate date, PriceOutcome outcome) {
        // Given
        var checkPrices = new CheckPrices(() -> RAISED, CONTRACTS);
        var price = new CheckPrices.Price(
                Performance.MATERNITY_CARE_HOUR, date, 6000, new PriceAgreement(false, stated), uzovi);

        // When
        var verdicts = checkPrices.of(List.of(price), FigurePolicy.PRINTED_ONLY);

        // Then
        assertThat(verdicts)
                .singleElement()
                .satisfies(verdict -> assertThat(verdict.outcome()).isEqualTo(outcome));
    }
}
