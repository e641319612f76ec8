package nl.kraamflex.billing.domain.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.stay.StatementStays;
import nl.kraamflex.billing.domain.stay.StatementStays.BilledStay;
import nl.kraamflex.billing.domain.stay.StayContributionRule;
import nl.kraamflex.billing.domain.stay.StayLine;

/** What holds for stays on the ledger of any case beside its care, whatever is issued on the way. */
class StayLedgerPropertiesTest {
    /** What was on record at one moment. */
    record OnRecord(List<BilledCare> care, StatementStays stays) {}

    private static Arbitrary<StatementStays> staysFrom(LocalDate start) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.of(StayLine.Person.class),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.longs().between(0, 2),
                        Arbitraries.of(ContributionPayer.class))
                .as((day, person, persons, excess, payer) -> stay(
                        start.plusDays(day), person, person == StayLine.Person.MOTHER ? 1 : persons, excess, payer))
                .list()
                .ofMaxSize(10)
                .uniqueElements(
                        billed -> billed.line().date() + " " + billed.line().person())
                .map(stays -> new StatementStays(
                        stays.stream()
                                .sorted(Comparator.comparing((BilledStay billed) ->
                                                billed.line().date())
                                        .thenComparing(billed -> billed.line().person()))
                                .toList(),
                        List.of()));
    }

    private static BilledStay stay(
            LocalDate date, StayLine.Person person, int persons, long excess, ContributionPayer payer) {
        var fixed = Parts.LAW.require(StayContributionRule.FIXED, date);
        return new BilledStay(
                new StayLine(
                        new UUID(0, 1),
                        date,
                        person,
                        persons,
                        fixed,
                        null,
                        excess,
                        Math.multiplyExact(fixed.amount() + excess, persons)),
                payer,
                "the price list");
    }

    private static Arbitrary<List<BilledCare>> careFrom(LocalDate start) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 9),
                        Arbitraries.integers().between(1, 36),
                        Arbitraries.of(ContributionPayer.class))
                .as((day, quarters, payer) ->
                        Parts.paidBy(payer, start.plusDays(day).toString(), quarters * 15))
                .list()
                .ofMaxSize(6);
    }

    /** What was on record of one case at some moments, one after the other, over New Year or not. */
    @Provide
    Arbitrary<List<OnRecord>> histories() {
        return Arbitraries.of(LocalDate.of(2013, 12, 27), LocalDate.of(2024, 12, 27), LocalDate.of(2025, 6, 10))
                .flatMap(start -> Combinators.combine(careFrom(start), staysFrom(start))
                        .as(OnRecord::new)
                        .list()
                        .ofMinSize(1)
                        .ofMaxSize(4));
    }

    private static List<StatementLine> added(List<StatementLine> issued, OnRecord record) {
        return ((LedgerEntries.Added)
                        ContributionLedger.of(issued).issue(record.care(), record.stays(), Parts.tariffs()))
                .lines();
    }

    private static List<StatementLine> after(List<OnRecord> history) {
        List<StatementLine> lines = new ArrayList<>();
        history.forEach(record -> lines.addAll(added(List.copyOf(lines), record)));
        return lines;
    }

    private static long cents(List<StatementLine> lines) {
        return lines.stream().mapToLong(StatementLine::cents).sum();
    }

    @Property
    void every_line_of_a_stay_is_its_days_at_the_price_of_a_day(@ForAll("histories") List<OnRecord> history) {
        assertThat(after(history)).allSatisfy(line -> {
            if (line.kind().countsDays()) {
                assertThat(line.cents()).isEqualTo(line.days() * line.tariff().centsPerDay());
                assertThat(line.minutes()).isZero();
            } else {
                assertThat(line.days()).isZero();
            }
        });
    }

    @Property
    void the_days_of_all_lines_are_those_on_record(@ForAll("histories") List<OnRecord> history) {
        List<StatementLine> lines = after(history);

        assertThat(lines.stream().mapToInt(StatementLine::days).sum())
                .isEqualTo(history.getLast().stays().lines().stream()
                        .mapToInt(stay -> stay.line().persons())
                        .sum());
        assertThat(cents(lines)).isEqualTo(cents(added(List.of(), history.getLast())));
    }

    @Property
    void after_a_version_nothing_is_left_to_state(@ForAll("histories") List<OnRecord> history) {
        List<StatementLine> lines = after(history);

        assertThat(added(lines, history.getLast())).isEmpty();
    }

    @Property
    void a_correction_and_its_reverse_come_to_nothing(
            @ForAll("histories") List<OnRecord> history, @ForAll("histories") List<OnRecord> mistake) {
        List<StatementLine> before = after(history);
        List<StatementLine> corrected = new ArrayList<>(before);
        corrected.addAll(added(before, mistake.getFirst()));

        List<StatementLine> reversed = new ArrayList<>(corrected);
        reversed.addAll(added(corrected, history.getLast()));

        List<StatementLine> since = reversed.subList(before.size(), reversed.size());
        assertThat(cents(since)).isZero();
        assertThat(since.stream().mapToInt(StatementLine::days).sum()).isZero();
    }

    @Property
    void every_correction_names_an_earlier_line_of_its_date_and_kind(@ForAll("histories") List<OnRecord> history) {
        List<StatementLine> lines = after(history);

        assertThat(lines).allSatisfy(line -> {
            Integer corrects = line.corrects();
            if (corrects == null) {
                assertThat(line.quantity()).isPositive();
            } else {
                StatementLine corrected = lines.get(corrects - 1);
                assertThat(corrected.number()).isLessThan(line.number());
                assertThat(corrected.date()).isEqualTo(line.date());
                assertThat(corrected.kind()).isEqualTo(line.kind());
            }
        });
    }
}
