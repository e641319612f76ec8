package nl.kraamflex.billing.domain.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import nl.kraamflex.billing.domain.insurance.SupplementaryCover;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.tariff.ContractPrice;
import nl.kraamflex.billing.domain.tariff.Contracts;
import nl.kraamflex.billing.domain.tariff.ContributionCollector;
import nl.kraamflex.billing.domain.tariff.Performance;
import nl.kraamflex.billing.domain.tariff.QuantityRounding;
import nl.kraamflex.platform.dated.Confidence;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which figures and prices costs rest, and what is said when a figure is missing. */
class CostRulesTest {
    private static final DatedLaw LAW = DatedLaw.shipped();
    private static final CarePrices MAXIMA = (date, kind) -> kind == CareKind.MATERNITY_CARE
            ? Optional.of(CarePrice.maximum(LAW.require(Performance.MATERNITY_CARE_HOUR.maximumKey(), date)))
            : Optional.empty();

    private static List<YearCosts> costs(CarePrices prices, BilledCare... care) {
        CostInputs law = CostInputs.of(LAW);
        return CostRules.apply(
                        new CostInputs(LAW, FigurePolicy.PRINTED_ONLY, law.settings(), prices, CaseInsurance.NONE),
                        new CostedCare(List.of(care), List.of(), date -> ContributionPayer.FAMILY, null))
                .years();
    }

    private static BilledCare care(String date, CareKind kind, ContributionPayer payer) {
        return new BilledCare(LocalDate.parse(date), kind, Funding.BASIC, 60, CareStatus.DELIVERED, payer, null, null);
    }

    @Test
    void a_year_names_each_figure_it_rests_on_once() {
        YearCosts year = costs(
                        MAXIMA,
                        care("2023-03-10", CareKind.MATERNITY_CARE, ContributionPayer.FAMILY),
                        care("2023-03-11", CareKind.MATERNITY_CARE, ContributionPayer.INSURER),
                        care("2023-03-10", CareKind.BIRTH_ASSISTANCE, ContributionPayer.FAMILY))
                .getFirst();

        assertThat(year.figures())
                .extracting(Figure::key)
                .containsExactly(
                        "own-contribution-home/per-hour",
                        "contribution-exemptions/birth-assistance",
                        "nza-maximum-tariffs/maternity-care-hour");
        assertThat(year.prices())
                .containsExactly(new PriceUsed(
                        CareKind.MATERNITY_CARE,
                        CarePrice.maximum(
                                LAW.require("nza-maximum-tariffs/maternity-care-hour", LocalDate.of(2023, 3, 10)))));
    }

    /** An hour at a contract of 50.00, of which the policy pays four fifths. */
    private static YearCosts supplementary(@Nullable Long agreedWithFamily) {
        CarePrices prices = new CarePrices() {
            @Override
            public Optional<CarePrice> hour(LocalDate date, CareKind kind) {
                return Optional.empty();
            }

            @Override
            public Contracts contracts() {
                return (uzovi, performance, date) -> Optional.of(new ContractPrice(
                        new UUID(0, 1),
                        1,
                        performance,
                        5_000,
                        false,
                        null,
                        ContributionCollector.PROVIDER,
                        QuantityRounding.QUARTERS,
                        0));
            }
        };
        LocalDate date = LocalDate.of(2025, 3, 10);
        CaseInsurance insured = new CaseInsurance(
                1,
                List.of(new InsurancePeriod(
                        date, null, "9991", "", InsuredPerson.MOTHER, new SupplementaryCover(0, null, 80))));
        BilledCare hour = new BilledCare(
                date,
                CareKind.MATERNITY_CARE,
                Funding.SUPPLEMENTARY,
                60,
                CareStatus.PLANNED,
                ContributionPayer.FAMILY,
                null,
                null);
        return CostRules.apply(
                        new CostInputs(
                                LAW,
                                FigurePolicy.PRINTED_ONLY,
                                CostInputs.of(LAW).settings(),
                                prices,
                                insured),
                        new CostedCare(List.of(hour), List.of(), any -> ContributionPayer.FAMILY, agreedWithFamily))
                .years()
                .getFirst();
    }

    @ParameterizedTest
    @CsvSource({"6000, 1000, 4000", "4800, 960, 3840"})
    void the_parts_of_supplementary_hours_are_parts_of_the_lower_price(long agreed, long family, long insurer) {
        YearCosts year = supplementary(agreed);

        assertThat(year.familyOfSupplementary().cents()).isEqualTo(family);
        assertThat(year.supplementary().cents()).isEqualTo(insurer);
    }

    @Test
    void a_family_that_was_told_no_price_of_supplementary_hours_waits_for_one() {
        assertThat(supplementary(null).familyOfSupplementary().status()).isEqualTo(Share.Status.NO_PRICE);
    }

    @Test
    void help_at_the_birth_that_is_charged_names_what_says_so() {
        YearCosts year = costs(CarePrices.NONE, care("2016-03-10", CareKind.BIRTH_ASSISTANCE, ContributionPayer.FAMILY))
                .getFirst();

        assertThat(year.figures())
                .extracting(Figure::key, Figure::confidence)
                .contains(
                        Tuple.tuple("own-contribution-home/per-hour", Confidence.SECONDARY),
                        Tuple.tuple("contribution-exemptions/birth-assistance", Confidence.WEAK));
        assertThat(year.prices()).isEmpty();
    }

    @Test
    void an_agreed_price_rests_on_no_figure() {
        YearCosts year = costs(
                        (date, kind) -> Optional.of(CarePrice.agreed(5000)),
                        care("2025-03-10", CareKind.MATERNITY_CARE, ContributionPayer.NOBODY))
                .getFirst();

        assertThat(year.figures()).isEmpty();
        assertThat(year.prices()).containsExactly(new PriceUsed(CareKind.MATERNITY_CARE, CarePrice.agreed(5000)));
    }

    @Test
    void a_missing_figure_leaves_no_share_of_nothing() {
        YearCosts year = costs(
                        (date, kind) -> Optional.of(CarePrice.agreed(5000)),
                        care("2010-12-31", CareKind.MATERNITY_CARE, ContributionPayer.INSURER))
                .getFirst();

        assertThat(year.contributionByInsurer()).isEqualTo(Share.unknown(60, Share.Status.NO_FIGURE));
        assertThat(year.basicInsurance()).isEqualTo(Share.unknown(60, Share.Status.NO_FIGURE));
    }
}
