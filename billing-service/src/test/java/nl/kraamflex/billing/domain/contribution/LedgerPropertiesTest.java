package nl.kraamflex.billing.domain.contribution;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
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
    private static final long OTHER_PRICE = 5_905;
    private static final int FAMILY_PERCENT = 35;
    private static final LocalDate BIRTH_ASSISTANCE_IS_EXEMPT = LocalDate.of(2017, 1, 1);

    /** What an hour at home costs in euro cents, as published; written here again so that the files are not their own proof. */
    private static final Map<Integer, Long> PER_HOUR = Map.ofEntries(
            entry(2011, 390L),
            entry(2012, 400L),
            entry(2013, 400L),
            entry(2014, 410L),
            entry(2015, 415L),
            entry(2016, 420L),
            entry(2017, 430L),
            entry(2018, 430L),
            entry(2019, 440L),
            entry(2020, 450L),
            entry(2021, 460L),
            entry(2022, 470L),
            entry(2023, 480L),
            entry(2024, 510L),
            entry(2025, 540L),
            entry(2026, 570L));

    private static final CaseInsurance INSURED = new CaseInsurance(
            1,
            List.of(new InsurancePeriod(
                    FIRST,
                    null,
                    "0403",
                    "",
                    InsuredPerson.MOTHER,
                    new SupplementaryCover(0, null, 100 - FAMILY_PERCENT))));

    private record Rounded(int year, ContributionTariff tariff) {}

    private record OwedBy(Rounded rounded, ContributionPayer payer) {}

    private record Time(LocalDate date, String kind, Funding funding) {}

    /** What was on record of a case at some moments, and what was then taken for its care by mistake. */
    private record Mistaken(List<List<BilledCare>> history, List<BilledCare> mistake) {
        boolean ofOneDate() {
            return history.getLast().stream()
                    .anyMatch(right -> mistake.stream()
                            .anyMatch(wrong -> wrong.date().equals(right.date()) && !wrong.equals(right)));
        }
    }

    private static Arbitrary<LocalDate> starts() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(2011, 2025).map(year -> LocalDate.of(year, 12, 25)),
                Arbitraries.longs()
                        .between(FIRST.toEpochDay(), LAST.toEpochDay() - 42)
                        .map(LocalDate::ofEpochDay));
    }

    private static Arbitrary<Funding> fundings() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(Funding.BASIC)), Tuple.of(1, Arbitraries.of(Funding.class)));
    }

    private static BilledCare care(
            LocalDate date, CareKind kind, Funding funding, int quarters, ContributionPayer payer, long price) {
        return new BilledCare(
                date,
                kind,
                funding,
                quarters * 15,
                CareStatus.DELIVERED,
                payer,
                funding == Funding.PRIVATE ? price : null,
                null);
    }

    private static Arbitrary<List<BilledCare>> careFrom(LocalDate start, int fewest) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 12),
                        Arbitraries.integers().between(1, 36),
                        fundings(),
                        Arbitraries.of(CareKind.class),
                        Arbitraries.of(ContributionPayer.class),
                        Arbitraries.of(AGREED, OTHER_PRICE))
                .as((day, quarters, funding, kind, payer, price) ->
                        care(start.plusDays(day), kind, funding, quarters, payer, price))
                .list()
                .ofMinSize(fewest)
                .ofMaxSize(14);
    }

    /** The same care with another amount of time, somebody else who pays for it or bears its part, or another price. */
    private static Arbitrary<BilledCare> mistakenFor(BilledCare right) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 36),
                        fundings(),
                        Arbitraries.of(ContributionPayer.class),
                        Arbitraries.of(AGREED, OTHER_PRICE),
                        Arbitraries.of(1, 3, 5, 7, 9, 15, 6))
                .as((quarters, funding, payer, price, changes) -> care(
                        right.date(),
                        right.kind(),
                        (changes & 2) == 0 ? Objects.requireNonNull(right.funding()) : funding,
                        (changes & 1) == 0 ? right.minutes() / 15 : quarters,
                        (changes & 4) == 0 ? right.payer() : payer,
                        (changes & 8) == 0 && right.privateCentsPerHour() != null
                                ? right.privateCentsPerHour()
                                : price));
    }

    private static Arbitrary<List<BilledCare>> mistakenFor(List<BilledCare> right, LocalDate start) {
        Arbitrary<List<BilledCare>> changed = Combinators.combine(
                        right.stream().map(LedgerPropertiesTest::mistakenFor).toList())
                .as(care -> care);
        return Combinators.combine(changed, careFrom(start, 0), Arbitraries.of(0, 0, 0, 1, 2))
                .as((of, more, how) -> switch (how) {
                    case 0 -> of;
                    case 1 -> more;
                    default -> Stream.concat(of.stream(), more.stream()).toList();
                });
    }

    /** What was on record of one case at some moments, one after the other. */
    @Provide
    Arbitrary<List<List<BilledCare>>> histories() {
        return starts().flatMap(start -> careFrom(start, 0).list().ofMinSize(1).ofMaxSize(4));
    }

    @Provide
    Arbitrary<Mistaken> mistakes() {
        return starts().flatMap(start -> careFrom(start, 1)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .flatMap(history ->
                        mistakenFor(history.getLast(), start).map(mistake -> new Mistaken(history, mistake))));
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
    private static Rounded rounded(StatementLine line) {
        ContributionTariff plain = switch (line.tariff()) {
            case ContributionTariff.PerHour perHour -> new ContributionTariff.PerHour(perHour.figure(), null);
            case ContributionTariff.PerDay _, ContributionTariff.WithinStay _ ->
                throw new AssertionError("No stay is given: " + line);
            case ContributionTariff.Exempt _ -> new ContributionTariff.NoContribution();
            case ContributionTariff.AgreedPrice price -> price;
            case ContributionTariff.FamilyShare share -> share;
            case ContributionTariff.NoContribution none -> none;
        };
        return new Rounded(line.year(), plain);
    }

    private static Map<Rounded, Long> byTariff(List<StatementLine> lines, ToLongFunction<StatementLine> what) {
        return lines.stream()
                .collect(Collectors.groupingBy(LedgerPropertiesTest::rounded, Collectors.summingLong(what)));
    }

    private static Map<OwedBy, Long> byPayer(List<StatementLine> lines, ToLongFunction<StatementLine> what) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> new OwedBy(rounded(line), line.payer()), Collectors.summingLong(what)));
    }

    /** The time that is stated; what was stated and taken back is left out. */
    private static Map<Time, Long> stated(List<StatementLine> lines) {
        Map<Time, Long> stated = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> new Time(line.date(), line.kind().name(), line.funding()),
                        Collectors.summingLong(StatementLine::minutes)));
        stated.values().removeIf(minutes -> minutes == 0);
        return stated;
    }

    /** The time on record, from the record alone. */
    private static Map<Time, Long> onRecord(List<BilledCare> care) {
        return care.stream()
                .collect(Collectors.groupingBy(
                        part -> new Time(part.date(), part.kind().name(), Objects.requireNonNull(part.funding())),
                        Collectors.summingLong(BilledCare::minutes)));
    }

    /** What is owed for the record, worked out apart from the production code: one rounding for each year and tariff. */
    private static long owed(List<BilledCare> care) {
        record Rate(int year, String tariff, long centsPerHour, int percent) {}
        Map<Rate, Long> minutes = care.stream()
                .collect(Collectors.groupingBy(
                        part -> {
                            int year = part.date().getYear();
                            return switch (Objects.requireNonNull(part.funding())) {
                                case PRIVATE ->
                                    new Rate(year, "price", Objects.requireNonNull(part.privateCentsPerHour()), 100);
                                case SUPPLEMENTARY -> new Rate(year, "share", AGREED, FAMILY_PERCENT);
                                case BASIC, BASIC_EXCEPTION, AGREEMENT ->
                                    new Rate(
                                            year,
                                            "contribution",
                                            free(part) ? 0L : Objects.requireNonNull(PER_HOUR.get(year)),
                                            100);
                            };
                        },
                        Collectors.summingLong(BilledCare::minutes)));
        return minutes.entrySet().stream()
                .mapToLong(rate ->
                        roundedOnce(rate.getKey().centsPerHour(), rate.getKey().percent(), rate.getValue()))
                .sum();
    }

    private static boolean free(BilledCare care) {
        boolean exempt =
                care.kind() == CareKind.BIRTH_ASSISTANCE && !care.date().isBefore(BIRTH_ASSISTANCE_IS_EXEMPT);
        return exempt || care.payer() == ContributionPayer.NOBODY;
    }

    @Property
    void lines_add_up_to_totals_that_are_rounded_once_per_year_and_tariff(
            @ForAll("histories") List<List<BilledCare>> history) {
        List<StatementLine> lines = after(history);

        assertThat(stated(lines)).isEqualTo(onRecord(history.getLast()));
        Map<Rounded, Long> minutes = byTariff(lines, StatementLine::minutes);
        assertThat(byTariff(lines, StatementLine::cents))
                .allSatisfy((rounded, cents) -> assertThat(cents)
                        .isEqualTo(roundedOnce(
                                rounded.tariff().centsPerHour(),
                                rounded.tariff().percent(),
                                minutes.getOrDefault(rounded, 0L))));
    }

    @Property
    void what_is_owed_in_all_does_not_depend_on_what_was_issued_on_the_way(
            @ForAll("histories") List<List<BilledCare>> history) {
        List<StatementLine> lines = after(history);

        assertThat(cents(lines))
                .isEqualTo(cents(added(List.of(), history.getLast())))
                .isEqualTo(owed(history.getLast()));
    }

    @Property
    void nobody_owes_without_care_or_less_than_nothing(@ForAll("histories") List<List<BilledCare>> history) {
        List<StatementLine> lines = after(history);

        assertThat(stated(lines)).isEqualTo(onRecord(history.getLast()));
        Map<OwedBy, Long> minutes = byPayer(lines, StatementLine::minutes);
        assertThat(byPayer(lines, StatementLine::cents)).allSatisfy((owedBy, cents) -> {
            assertThat(cents).isNotNegative();
            if (minutes.getOrDefault(owedBy, 0L) == 0) {
                assertThat(cents).isZero();
            }
        });
    }

    @Property
    void what_each_owes_does_not_depend_on_what_was_issued_on_the_way(
            @ForAll("histories") List<List<BilledCare>> history) {
        List<StatementLine> lines = after(history);

        assertThat(stated(lines)).isEqualTo(onRecord(history.getLast()));
        Map<OwedBy, Long> onTheWay = byPayer(lines, StatementLine::cents);
        onTheWay.values().removeIf(cents -> cents == 0);
        Map<OwedBy, Long> atOnce = byPayer(added(List.of(), history.getLast()), StatementLine::cents);
        atOnce.values().removeIf(cents -> cents == 0);
        assertThat(onTheWay).isEqualTo(atOnce);
    }

    /** Our bill asks what the family's own time comes to, whatever others owe beside it. */
    @Property
    void what_our_bill_asks_is_rounded_on_the_time_of_the_family_alone(
            @ForAll("histories") List<List<BilledCare>> history) {
        List<StatementLine> lines = after(history);

        Map<OwedBy, Long> minutes = byPayer(lines, StatementLine::minutes);
        Map<OwedBy, Long> cents = byPayer(lines, StatementLine::cents);
        cents.keySet().removeIf(owedBy -> owedBy.payer() != ContributionPayer.FAMILY);
        assertThat(cents)
                .allSatisfy((owedBy, amount) -> assertThat(amount)
                        .isEqualTo(roundedOnce(
                                owedBy.rounded().tariff().centsPerHour(),
                                owedBy.rounded().tariff().percent(),
                                minutes.getOrDefault(owedBy, 0L))));
    }

    @Property
    void after_a_version_nothing_is_left_to_state(@ForAll("histories") List<List<BilledCare>> history) {
        List<StatementLine> lines = after(history);

        assertThat(stated(lines)).isEqualTo(onRecord(history.getLast()));
        assertThat(added(lines, history.getLast())).isEmpty();
    }

    @Property
    void a_correction_and_its_reverse_come_to_nothing(@ForAll("mistakes") Mistaken mistaken) {
        // Given
        List<StatementLine> before = after(mistaken.history());
        List<StatementLine> corrected = all(before, mistaken.mistake());
        assertThat(stated(corrected)).isEqualTo(onRecord(mistaken.mistake()));

        // When
        List<StatementLine> reversed = all(corrected, mistaken.history().getLast());

        // Then
        List<StatementLine> both = reversed.subList(before.size(), reversed.size());
        assertThat(byTariff(both, StatementLine::cents).values())
                .allSatisfy(sum -> assertThat(sum).isZero());
        assertThat(byPayer(both, StatementLine::minutes).values())
                .allSatisfy(sum -> assertThat(sum).isZero());
        assertThat(byPayer(both, StatementLine::cents).values())
                .allSatisfy(sum -> assertThat(sum).isZero());
        assertThat(stated(reversed)).isEqualTo(onRecord(mistaken.history().getLast()));
        Statistics.label("the mistake changes a date of the record")
                .collect(mistaken.ofOneDate())
                .coverage(tries -> tries.check(true).percentage(share -> share >= 60));
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
        assertThat(stated(lines)).isEqualTo(onRecord(history.getLast()));
    }

    @Property
    void every_correction_names_an_earlier_line_of_its_date_and_kind(
            @ForAll("histories") List<List<BilledCare>> history) {
        List<StatementLine> lines = after(history);

        assertThat(stated(lines)).isEqualTo(onRecord(history.getLast()));
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
    private static long roundedOnce(long centsPerHour, int percent, long minutes) {
        return new BigDecimal(BigInteger.valueOf(centsPerHour)
                        .multiply(BigInteger.valueOf(percent))
                        .multiply(BigInteger.valueOf(minutes)))
                .divide(BigDecimal.valueOf(6_000), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
