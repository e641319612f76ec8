package nl.kraamflex.billing.domain.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import nl.kraamflex.billing.domain.insurance.SupplementaryCover;

/** What holds for the ledger of any case, whatever is issued on the way. */
class LedgerPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final long AGREED = 6_155;
    private static final CaseInsurance INSURED = new CaseInsurance(
            1,
            List.of(new InsurancePeriod(
                    FIRST, null, "0403", "", InsuredPerson.MOTHER, new SupplementaryCover(0, null, 65))));

    private record Rounded(int year, ContributionTariff tariff) {}

    private static Arbitrary<LocalDate> starts() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(2011, 2025).map(year -> LocalDate.of(year, 12, 25)),
                Arbitraries.longs()
                        .between(FIRST.toEpochDay(), LAST.toEpochDay() - 42)
                        .map(LocalDate::ofEpochDay));
    }

    private static Arbitrary<List<BilledCare>> careFrom(LocalDate start) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 36),
                        Arbitraries.frequencyOf(
                                Tuple.of(4, Arbitraries.just(Funding.BASIC)),
                                Tuple.of(1, Arbitraries.of(Funding.class))),
                        Arbitraries.of(CareKind.class),
                        Arbitraries.of(ContributionPayer.class))
                .as((day, quarters, funding, kind, payer) -> new BilledCare(
                        start.plusDays(day),
                        kind,
                        funding,
                        quarters * 15,
                        CareStatus.DELIVERED,
                        payer,
                        funding == Funding.PRIVATE ? AGREED : null,
                        null))
                .list()
                .ofMaxSize(14);
    }

    /** What was on record of one case at some moments, one after the other. */
    @Provide
    Arbitrary<List<List<BilledCare>>> histories() {
        return starts().flatMap(start -> careFrom(start).list().ofMinSize(1).ofMaxSize(4));
    }

    @Provide
    Arbitrary<List<BilledCare>> care() {
        return starts().flatMap(LedgerPropertiesTest::careFrom);
    }

    private static List<StatementLine> added(List<StatementLine> issued, List<BilledCare> care) {
        TariffRules tariffs = new TariffRules(Parts.LAW, DerivedFigures.REFUSED, INSURED, AGREED);
        return ((LedgerEntries.Added) ContributionLedger.of(issued).issue(care, tariffs)).lines();
    }

    private static List<StatementLine> all(List<StatementLine> issued, List<BilledCare> care) {
        List<StatementLine> lines = new ArrayList<>(issued);
        lines.addAll(added(issued, care));
        return lines;
    }

    private static List<StatementLine> after(List<List<BilledCare>> history) {
        List<StatementLine> lines = List.of();
        for (List<BilledCare> onRecord : history) {
            lines = all(lines, onRecord);
        }
        return lines;
    }

    private static long cents(List<StatementLine> lines) {
        return lines.stream().mapToLong(StatementLine::cents).sum();
    }

    /** Tariffs that are rounded together, by something that equals itself. */
    private static Map<Rounded, Long> byTariff(List<StatementLine> lines, boolean minutes) {
        Map<Rounded, Long> sums = new HashMap<>();
        for (StatementLine line : lines) {
            ContributionTariff plain = switch (line.tariff()) {
                case ContributionTariff.PerHour perHour -> new ContributionTariff.PerHour(perHour.figure(), null);
                case ContributionTariff.PerDay _, ContributionTariff.WithinStay _ ->
                    throw new AssertionError("No stay is given: " + line);
                case ContributionTariff.Exempt _ -> new ContributionTariff.NoContribution();
                case ContributionTariff.AgreedPrice price -> price;
                case ContributionTariff.FamilyShare share -> share;
                case ContributionTariff.NoContribution none -> none;
            };
            sums.merge(new Rounded(line.year(), plain), minutes ? line.minutes() : line.cents(), Long::sum);
        }
        return sums;
    }

    @Property
    void lines_add_up_to_totals_that_are_rounded_once_per_year_and_tariff(
            @ForAll("histories") List<List<BilledCare>> history) {
        List<StatementLine> lines = after(history);

        Map<Rounded, Long> minutes = byTariff(lines, true);
        assertThat(byTariff(lines, false))
                .allSatisfy((rounded, cents) ->
                        assertThat(cents).isEqualTo(roundedOnce(rounded.tariff(), minutes.getOrDefault(rounded, 0L))));
    }

    @Property
    void what_is_owed_in_all_does_not_depend_on_what_was_issued_on_the_way(
            @ForAll("histories") List<List<BilledCare>> history) {
        List<StatementLine> lines = after(history);

        assertThat(cents(lines)).isEqualTo(cents(added(List.of(), history.getLast())));
    }

    @Property
    void after_a_version_nothing_is_left_to_state(@ForAll("histories") List<List<BilledCare>> history) {
        List<StatementLine> lines = after(history);

        assertThat(added(lines, history.getLast())).isEmpty();
    }

    @Property
    void a_correction_and_its_reverse_come_to_nothing(
            @ForAll("histories") List<List<BilledCare>> history, @ForAll("care") List<BilledCare> mistake) {
        // Given
        List<StatementLine> before = after(history);
        List<StatementLine> corrected = all(before, mistake);

        // When
        List<StatementLine> reversed = all(corrected, history.getLast());

        // Then
        assertThat(cents(reversed.subList(before.size(), reversed.size()))).isZero();
        assertThat(reversed.subList(before.size(), reversed.size()).stream()
                        .mapToInt(StatementLine::minutes)
                        .sum())
                .isZero();
    }

    @Property
    void order_and_repetition_of_the_record_change_nothing(
            @ForAll("histories") List<List<BilledCare>> history, @ForAll Random random) {
        // Given: each state of the record arrives twice, its entries in another order
        List<List<BilledCare>> repeated = new ArrayList<>();
        for (List<BilledCare> onRecord : history) {
            List<BilledCare> shuffled = new ArrayList<>(onRecord);
            Collections.shuffle(shuffled, random);
            repeated.add(shuffled);
            repeated.add(onRecord);
        }

        // When
        List<StatementLine> lines = after(repeated);

        // Then
        assertThat(lines).isEqualTo(after(history));
    }

    @Property
    void every_correction_names_an_earlier_line_of_its_date_and_kind(
            @ForAll("histories") List<List<BilledCare>> history) {
        List<StatementLine> lines = after(history);

        assertThat(lines).allSatisfy(line -> {
            Integer corrects = line.corrects();
            if (corrects == null) {
                assertThat(line.minutes()).isPositive();
            } else {
                StatementLine corrected = lines.get(corrects - 1);
                assertThat(corrected.number()).isLessThan(line.number());
                assertThat(corrected.date()).isEqualTo(line.date());
                assertThat(corrected.kind()).isEqualTo(line.kind());
                assertThat(corrected.minutes()).isPositive();
            }
        });
    }

    /** The same rule worked out apart from the production code, in exact decimals. */
    private static long roundedOnce(ContributionTariff tariff, long minutes) {
        return new BigDecimal(BigInteger.valueOf(tariff.centsPerHour())
                        .multiply(BigInteger.valueOf(tariff.percent()))
                        .multiply(BigInteger.valueOf(minutes)))
                .divide(BigDecimal.valueOf(6_000), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
