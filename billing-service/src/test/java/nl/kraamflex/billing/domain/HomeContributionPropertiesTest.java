package nl.kraamflex.billing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.domain.wording.PhraseBook;
import nl.kraamflex.billing.domain.wording.TextSet;
import nl.kraamflex.platform.dated.DatedLaw;

/** What holds for the own contribution of any care in the years that have an amount. */
class HomeContributionPropertiesTest {
    private static final DatedLaw LAW = DatedLaw.shipped();
    private static final LocalDate FIRST = LocalDate.of(2011, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    /** Days that lie close together, so that most cases stay in one year and some run over New Year. */
    @Provide
    Arbitrary<List<DatedCare>> care() {
        Arbitrary<LocalDate> starts = Arbitraries.oneOf(
                Arbitraries.integers().between(2011, 2025).map(year -> LocalDate.of(year, 12, 25)),
                Arbitraries.longs()
                        .between(FIRST.toEpochDay(), LAST.toEpochDay() - 42)
                        .map(LocalDate::ofEpochDay));
        Arbitrary<List<DatedCare>> offsets = Combinators.combine(
                        Arbitraries.integers().between(0, 41),
                        Arbitraries.integers().between(0, 48),
                        Arbitraries.of(CareStatus.class))
                .as((day, quarters, status) -> new DatedCare(FIRST.plusDays(day), quarters * 15, status))
                .list()
                .ofMaxSize(20);
        return Combinators.combine(starts, offsets)
                .as((start, entries) -> entries.stream()
                        .map(entry -> new DatedCare(
                                start.plusDays(entry.date().toEpochDay() - FIRST.toEpochDay()),
                                entry.minutes(),
                                entry.status()))
                        .toList());
    }

    private static OwnContribution.Owed owed(List<DatedCare> care) {
        return AtHome.owed(LAW, care);
    }

    @Property
    void lines_add_up_to_the_total_rounded_once_per_year(@ForAll("care") List<DatedCare> care) {
        // Given
        Map<Integer, Integer> minutes = care.stream()
                .filter(entry -> entry.minutes() > 0)
                .collect(Collectors.groupingBy(
                        entry -> entry.date().getYear(), Collectors.summingInt(DatedCare::minutes)));

        // When
        OwnContribution.Owed owed = owed(care);

        // Then
        Map<Integer, Long> lines = owed.lines().stream()
                .collect(
                        Collectors.groupingBy(ContributionLine::year, Collectors.summingLong(ContributionLine::cents)));
        minutes.forEach((year, time) -> assertThat(lines).containsEntry(year, roundedOnce(year, time)));
        assertThat(lines).hasSameSizeAs(minutes);
        assertThat(owed.cents())
                .isEqualTo(
                        owed.lines().stream().mapToLong(ContributionLine::cents).sum());
        assertThat(owed.years()).allSatisfy(year -> assertThat(lines).containsEntry(year.year(), year.cents()));
    }

    @Property
    void the_order_of_visits_does_not_matter(@ForAll("care") List<DatedCare> care, @ForAll Random random) {
        // Given
        List<DatedCare> shuffled = new ArrayList<>(care);
        Collections.shuffle(shuffled, random);

        // When
        OwnContribution.Owed other = owed(shuffled);

        // Then
        assertThat(other).isEqualTo(owed(care));
    }

    @Property
    void no_line_is_negative_or_more_than_a_cent_from_its_exact_amount(@ForAll("care") List<DatedCare> care) {
        OwnContribution.Owed owed = owed(care);

        assertThat(owed.lines()).allSatisfy(line -> {
            assertThat(line.cents()).isNotNegative();
            assertThat(Math.abs(
                            line.cents() * 60 - line.minutes() * line.perHour().amount()))
                    .isLessThanOrEqualTo(60);
        });
    }

    @Property
    void a_quarter_more_never_costs_less(@ForAll("care") List<DatedCare> care, @ForAll int which) {
        // Given
        List<DatedCare> more = new ArrayList<>(care);
        LocalDate date = care.isEmpty()
                ? FIRST
                : care.get(Math.floorMod(which, care.size())).date();
        more.add(DatedCare.delivered(date, 15));

        // When
        long cents = owed(more).cents();

        // Then
        assertThat(cents).isGreaterThan(owed(care).cents());
    }

    @Property
    void a_line_s_words_name_its_own_amount(@ForAll("care") List<DatedCare> care) {
        OwnContribution.Owed owed = owed(care);

        assertThat(owed.lines()).allSatisfy(line -> {
            for (Language language : Language.values()) {
                PhraseBook book = PhraseBook.of(language, TextSet.STANDARD);
                assertThat(new EstimateWords(book).line(line))
                        .contains(book.format().euro(line.cents()));
            }
        });
    }

    /** The same rule worked out apart from the production code, in exact decimals. */
    private static long roundedOnce(int year, int minutes) {
        long centsPerHour = LAW.require(HomeContributionRule.PER_HOUR, LocalDate.of(year, 7, 1))
                .amount();
        BigInteger exact = BigInteger.valueOf(centsPerHour).multiply(BigInteger.valueOf(minutes));
        return new BigDecimal(exact)
                .divide(BigDecimal.valueOf(60), 0, RoundingMode.HALF_UP)
                .longValueExact();
    }
}
