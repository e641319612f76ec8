package nl.kraamflex.billing.domain.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import nl.kraamflex.billing.domain.tariff.ContractPrice;
import nl.kraamflex.billing.domain.tariff.Contracts;
import nl.kraamflex.billing.domain.tariff.ContributionCollector;
import nl.kraamflex.billing.domain.tariff.QuantityRounding;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;

/** Whoever asks the family for its contribution, it is asked once. */
class CollectedContributionPropertiesTest {
    private static final DatedLaw LAW = DatedLaw.shipped();
    private static final LocalDate CHANGE = LocalDate.of(2026, 1, 1);
    private static final LocalDate START = LocalDate.of(2025, 12, 26);
    private static final CaseInsurance INSURED =
            new CaseInsurance(1, List.of(policy(START, CHANGE.minusDays(1), "3311"), policy(CHANGE, null, "0403")));

    private static InsurancePeriod policy(LocalDate from, @Nullable LocalDate to, String uzovi) {
        return new InsurancePeriod(from, to, uzovi, "", InsuredPerson.MOTHER, null);
    }

    private static Contracts asking(Set<String> insurers) {
        return (uzovi, performance, date) -> Optional.of(new ContractPrice(
                new UUID(0, 1),
                1,
                performance,
                5_000,
                false,
                null,
                insurers.contains(uzovi) ? ContributionCollector.INSURER : ContributionCollector.PROVIDER,
                QuantityRounding.QUARTERS,
                0));
    }

    @Provide
    Arbitrary<List<BilledCare>> care() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 36),
                        Arbitraries.of(Funding.BASIC, Funding.BASIC_EXCEPTION, Funding.AGREEMENT),
                        Arbitraries.of(CareKind.class),
                        Arbitraries.of(ContributionPayer.FAMILY, ContributionPayer.INSURER, ContributionPayer.NOBODY))
                .as((day, quarters, funding, kind, payer) -> new BilledCare(
                        START.plusDays(day), kind, funding, quarters * 15, CareStatus.DELIVERED, payer, null, null))
                .list()
                .ofMaxSize(14);
    }

    @Provide
    Arbitrary<Set<String>> insurers() {
        return Arbitraries.of("3311", "0403").set();
    }

    private static Statement statement(List<BilledCare> care, Set<String> asking) {
        CaseOnFile onFile = new CaseOnFile(new BillingCase(new UUID(0, 1), 1, null, null, null), INSURED, List.of());
        return ((StatementVerdict.Stated)
                        new StatementRules(LAW, asking(asking)).state(onFile, care, DerivedFigures.REFUSED))
                .statement();
    }

    @Property
    void what_we_ask_and_what_insurers_ask_and_bear_is_the_total(
            @ForAll("care") List<BilledCare> care, @ForAll("insurers") Set<String> asking) {
        Statement statement = statement(care, asking);

        long lines = statement.lines().stream().mapToLong(StatementLine::cents).sum();
        assertThat(statement.familyCents() + statement.throughInsurerCents() + statement.insurerCents())
                .isEqualTo(statement.cents())
                .isEqualTo(lines);
    }

    @Property
    void who_asks_changes_no_amount_that_is_owed(
            @ForAll("care") List<BilledCare> care, @ForAll("insurers") Set<String> asking) {
        Statement ours = statement(care, Set.of());
        Statement theirs = statement(care, asking);

        assertThat(theirs.years()).isEqualTo(ours.years());
        assertThat(ours.throughInsurerCents()).isZero();
    }

    @Property
    void our_bill_asks_for_no_date_whose_insurer_asks(
            @ForAll("care") List<BilledCare> care, @ForAll("insurers") Set<String> asking) {
        Statement statement = statement(care, asking);

        Map<LocalDate, Set<ContributionPayer>> payers = statement.lines().stream()
                .filter(line -> line.tariff() instanceof ContributionTariff.PerHour)
                .filter(line -> line.payer().isFamily())
                .collect(Collectors.groupingBy(
                        StatementLine::date, Collectors.mapping(StatementLine::payer, Collectors.toSet())));
        assertThat(payers)
                .allSatisfy((date, said) -> assertThat(said)
                        .containsExactly(
                                asking.contains(date.isBefore(CHANGE) ? "3311" : "0403")
                                        ? ContributionPayer.FAMILY_THROUGH_INSURER
                                        : ContributionPayer.FAMILY));
    }
}
