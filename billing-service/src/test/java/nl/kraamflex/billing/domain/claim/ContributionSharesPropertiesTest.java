package nl.kraamflex.billing.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
import nl.kraamflex.billing.domain.contribution.ContributionLedger;
import nl.kraamflex.billing.domain.contribution.ContributionTariff;
import nl.kraamflex.billing.domain.contribution.DerivedFigures;
import nl.kraamflex.billing.domain.contribution.LedgerEntries;
import nl.kraamflex.billing.domain.contribution.StatementLine;
import nl.kraamflex.billing.domain.contribution.TariffRules;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.tariff.ContractsOfCase;
import nl.kraamflex.platform.dated.DatedLaw;

/** What is left out of claims is what the statement charges. */
class ContributionSharesPropertiesTest {
    private static final DatedLaw LAW = DatedLaw.shipped();

    private record YearAndTariff(int year, long centsPerHour) {}

    private static Arbitrary<List<BilledCare>> careFrom(LocalDate start) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 36),
                        Arbitraries.of(Funding.BASIC, Funding.BASIC_EXCEPTION, Funding.AGREEMENT),
                        Arbitraries.of(CareKind.class),
                        Arbitraries.of(ContributionPayer.class))
                .as((day, quarters, funding, kind, payer) -> new BilledCare(
                        start.plusDays(day), kind, funding, quarters * 15, CareStatus.DELIVERED, payer, null, null))
                .list()
                .ofMaxSize(14);
    }

    private static Arbitrary<LocalDate> starts() {
        return Arbitraries.integers().between(2011, 2025).map(year -> LocalDate.of(year, 12, 25));
    }

    @Provide
    Arbitrary<List<BilledCare>> care() {
        return starts().flatMap(ContributionSharesPropertiesTest::careFrom);
    }

    /** What was on record of one case at some moments, one after the other. */
    @Provide
    Arbitrary<List<List<BilledCare>>> histories() {
        return starts().flatMap(start -> careFrom(start).list().ofMinSize(2).ofMaxSize(4));
    }

    private static Map<ClaimSubject, ContributionShares.Share> shares(List<BilledCare> care) {
        return ContributionShares.of(
                LAW,
                new ClaimFacts(
                        new BillingCase(new UUID(0, 1), 1, null, null, null),
                        care,
                        new CaseIntake(1, null, null, null, null),
                        CaseInsurance.NONE,
                        Map.of(),
                        new ClaimSettings(1, false, Set.of(), false),
                        "33000001",
                        LocalDate.of(2026, 6, 1)),
                ContractsOfCase.NONE);
    }

    private static List<StatementLine> added(List<StatementLine> issued, List<BilledCare> care) {
        TariffRules tariffs = new TariffRules(LAW, DerivedFigures.REFUSED, CaseInsurance.NONE, null);
        return ((LedgerEntries.Added) ContributionLedger.of(issued).issue(care, tariffs)).lines();
    }

    private static Map<ClaimSubject, Long> charged(List<StatementLine> lines) {
        Map<ClaimSubject, Long> cents = new HashMap<>();
        for (StatementLine line : lines) {
            if (line.tariff() instanceof ContributionTariff.PerHour) {
                cents.merge(
                        ClaimSubject.of(line.kind().care(), line.date(), line.funding(), null),
                        line.cents(),
                        Math::addExact);
            }
        }
        return cents;
    }

    private static Map<ClaimSubject, Long> leftOut(List<BilledCare> care) {
        Map<ClaimSubject, Long> cents = new HashMap<>();
        shares(care).forEach((subject, share) -> {
            if (share instanceof ContributionShares.Share.Owed owed) {
                cents.put(subject, owed.cents());
            }
        });
        return cents;
    }

    @Property
    void a_first_statement_and_the_claims_have_the_same_cents_on_every_date(@ForAll("care") List<BilledCare> care) {
        assertThat(leftOut(care)).isEqualTo(charged(added(List.of(), care)));
    }

    @Property
    void after_corrections_both_have_the_same_cents_in_every_year_and_at_every_tariff(
            @ForAll("histories") List<List<BilledCare>> history) {
        // Given
        List<StatementLine> lines = new ArrayList<>();
        for (List<BilledCare> onRecord : history) {
            lines.addAll(added(List.copyOf(lines), onRecord));
        }
        Map<YearAndTariff, Long> charged = new HashMap<>();
        for (StatementLine line : lines) {
            if (line.tariff() instanceof ContributionTariff.PerHour perHour) {
                charged.merge(new YearAndTariff(line.year(), perHour.centsPerHour()), line.cents(), Math::addExact);
            }
        }

        // When
        Map<YearAndTariff, Long> leftOut = new HashMap<>();
        shares(history.getLast()).forEach((subject, share) -> {
            if (share instanceof ContributionShares.Share.Owed owed) {
                leftOut.merge(
                        new YearAndTariff(
                                subject.date().getYear(), owed.figure().amount()),
                        owed.cents(),
                        Math::addExact);
            }
        });

        // Then
        charged.values().removeIf(cents -> cents == 0);
        assertThat(leftOut).isEqualTo(charged);
    }
}
