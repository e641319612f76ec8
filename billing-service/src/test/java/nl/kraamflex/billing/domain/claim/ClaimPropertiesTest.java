package nl.kraamflex.billing.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.tariff.Performance;

class ClaimPropertiesTest {
    private static final LocalDate DATE = LocalDate.of(2021, 3, 10);
    private static final AtomicInteger LAST_NAME = new AtomicInteger();
    private static final int QUARTERS_OF_DATE = 4;

    /** Claims a date that changes again and again, and sends all that may be sent after each change. */
    private static List<ClaimLine> history(List<Integer> quarters) {
        Map<String, ClaimLine> lines = new TreeMap<>();
        for (int wanted : quarters) {
            List<ExpectedLine> expected = wanted == 0
                    ? List.of()
                    : List.of(new ExpectedLine(LedgerScenario.content(DATE, 15 * wanted, 1), List.of()));
            change(lines, expected);
            // The credit leaves first; then what waited for it may follow.
            send(lines, ClaimSign.CREDIT);
            change(lines, expected);
            send(lines, ClaimSign.DEBIT);
        }
        return List.copyOf(lines.values());
    }

    private static void change(Map<String, ClaimLine> lines, List<ExpectedLine> expected) {
        for (ClaimChange change : ClaimLedger.changes(List.copyOf(lines.values()), expected, false)) {
            String name = "%08d".formatted(LAST_NAME.incrementAndGet());
            switch (change) {
                case ClaimChange.AddDebit(var wanted) -> lines.put(name, ClaimLine.debit(name, wanted));
                case ClaimChange.AddCredit(var taken) -> lines.put(name, ClaimLine.credit(name, taken));
                case ClaimChange.Update(var line, var wanted) -> lines.put(line.reference(), line.as(wanted));
                case ClaimChange.Remove(var line) -> lines.remove(line.reference());
            }
        }
    }

    private static void send(Map<String, ClaimLine> lines, ClaimSign sign) {
        for (ClaimLine line : new ArrayList<>(lines.values())) {
            if (line.sign() == sign && line.state() == ClaimState.DRAFT) {
                lines.put(line.reference(), line.to(ClaimState.RELEASED).to(ClaimState.SENT));
                String taken = line.earlierReference();
                if (taken != null) {
                    lines.computeIfPresent(taken, (name, debit) -> debit.to(ClaimState.CREDITED));
                }
            }
        }
    }

    @Property(tries = 300)
    void whatever_happened_the_insurer_is_asked_for_what_is_so_now(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 8) Integer> quarters) {
        ClaimTotals totals = ClaimTotals.of(history(quarters));

        assertThat(totals.netCents()).isEqualTo(15L * 100 * quarters.getLast());
    }

    @Property(tries = 300)
    void an_insurer_never_has_two_lines_about_the_same_care(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 0, max = 8) Integer> quarters) {
        assertThat(history(quarters).stream()
                        .filter(ClaimPropertiesTest::stands)
                        .count())
                .isLessThanOrEqualTo(1);
    }

    private static boolean stands(ClaimLine line) {
        return line.sign() == ClaimSign.DEBIT && line.state().standsWithInsurer();
    }

    /**
     * What is so of a case, and what is done about it.
     *
     * @param registered days after {@link #DATE} of the registration
     * @param intake days of the intake
     * @param phone whether that was by phone
     * @param birth days of the birth
     * @param basic quarters of the first date that basic insurance pays; supplementary insurance pays the rest of an hour
     * @param sendsCredits whether credits are sent
     * @param sendsDebits whether debits are sent
     * @param rejects whether the insurer refuses what it was asked first
     */
    private record Moment(
            int registered,
            int intake,
            boolean phone,
            int birth,
            int basic,
            boolean sendsCredits,
            boolean sendsDebits,
            boolean rejects) {
        List<ExpectedLine> expected() {
            List<ExpectedLine> lines = new ArrayList<>(List.of(
                    line(registered, 1, Performance.REGISTRATION, Funding.BASIC),
                    line(intake, 1, phone ? Performance.INTAKE_PHONE : Performance.INTAKE_HOME, Funding.BASIC),
                    line(birth, 1, Performance.BIRTH_ASSISTANCE_PER_BIRTH, Funding.BASIC),
                    line(birth, 60, Performance.BIRTH_ASSISTANCE_HOUR, Funding.BASIC)));
            if (basic > 0) {
                lines.add(line(0, 15 * basic, Performance.MATERNITY_CARE_HOUR, Funding.BASIC));
            }
            if (basic < QUARTERS_OF_DATE) {
                lines.add(line(
                        0, 15 * (QUARTERS_OF_DATE - basic), Performance.MATERNITY_CARE_HOUR, Funding.SUPPLEMENTARY));
            }
            return lines;
        }

        private static ExpectedLine line(int day, int quantity, Performance performance, Funding funding) {
            return new ExpectedLine(
                    LedgerScenario.content(
                            DATE.plusDays(day),
                            quantity,
                            1,
                            new LedgerScenario.About(performance, funding, null, null)),
                    List.of());
        }
    }

    @Provide
    Arbitrary<List<Moment>> moments() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 2);
        Arbitrary<Boolean> chance = Arbitraries.of(true, false);
        return Combinators.combine(
                        day,
                        day,
                        chance,
                        day,
                        Arbitraries.integers().between(0, QUARTERS_OF_DATE),
                        chance,
                        chance,
                        chance)
                .as(Moment::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(10);
    }

    @Property(tries = 500)
    void an_insurer_is_never_asked_twice_for_what_a_case_has_once(@ForAll("moments") List<Moment> moments) {
        Map<String, ClaimLine> lines = new TreeMap<>();
        for (Moment moment : moments) {
            change(lines, moment.expected());
            if (moment.sendsCredits()) {
                send(lines, ClaimSign.CREDIT);
                change(lines, moment.expected());
            }
            if (moment.sendsDebits()) {
                send(lines, ClaimSign.DEBIT);
            }
            assertNothingIsAskedTwice(lines.values());
            if (moment.rejects()) {
                lines.values().stream()
                        .filter(ClaimPropertiesTest::stands)
                        .findFirst()
                        .ifPresent(line -> lines.put(line.reference(), line.to(ClaimState.REJECTED)));
            }
        }
    }

    private static void assertNothingIsAskedTwice(Collection<ClaimLine> lines) {
        Map<String, Integer> asked = new TreeMap<>();
        lines.stream()
                .filter(ClaimPropertiesTest::stands)
                .map(ClaimLine::content)
                .forEach(content ->
                        asked.merge(once(content.subject().performance()), content.quantity(), Integer::sum));
        assertThat(asked.getOrDefault("registration", 0)).isLessThanOrEqualTo(1);
        assertThat(asked.getOrDefault("intake", 0)).isLessThanOrEqualTo(1);
        assertThat(asked.getOrDefault("amount of the birth", 0)).isLessThanOrEqualTo(1);
        assertThat(asked.getOrDefault("hours at the birth", 0)).isLessThanOrEqualTo(60);
        assertThat(asked.getOrDefault("hours of the date", 0)).isLessThanOrEqualTo(60);
    }

    private static String once(Performance performance) {
        return switch (performance) {
            case REGISTRATION -> "registration";
            case INTAKE_HOME, INTAKE_PHONE -> "intake";
            case BIRTH_ASSISTANCE_PER_BIRTH -> "amount of the birth";
            case BIRTH_ASSISTANCE_HOUR -> "hours at the birth";
            case MATERNITY_CARE_HOUR -> "hours of the date";
        };
    }

    @Property(tries = 200)
    void in_the_end_an_insurer_has_what_is_so_and_nothing_else(@ForAll("moments") List<Moment> moments) {
        Map<String, ClaimLine> lines = new TreeMap<>();
        for (Moment moment : moments) {
            change(lines, moment.expected());
            send(lines, ClaimSign.CREDIT);
            change(lines, moment.expected());
            send(lines, ClaimSign.DEBIT);
        }

        assertThat(lines.values().stream().filter(ClaimPropertiesTest::stands).map(ClaimLine::content))
                .containsExactlyInAnyOrderElementsOf(moments.getLast().expected().stream()
                        .map(ExpectedLine::content)
                        .toList());
    }

    @Property(tries = 300)
    void a_second_look_changes_nothing(
            @ForAll @Size(min = 1, max = 12) List<@IntRange(min = 1, max = 8) Integer> quarters) {
        List<ClaimLine> lines = history(quarters);
        ExpectedLine same = new ExpectedLine(LedgerScenario.content(DATE, 15 * quarters.getLast(), 1), List.of());

        assertThat(ClaimLedger.changes(lines, List.of(same), false)).isEmpty();
    }

    @Property
    void the_price_of_time_is_within_half_a_cent(
            @ForAll @IntRange(min = 0, max = 100_000) int minutes,
            @ForAll @LongRange(min = 0, max = 100_000) long centsPerHour) {
        long cents = PriceOfTime.cents(minutes, centsPerHour);

        assertThat(2 * (60 * cents - minutes * centsPerHour)).isBetween(-60L + 1, 60L);
    }

    @Property
    void references_are_names_that_a_payment_system_takes(@ForAll long most, @ForAll long least) {
        assertThat(ClaimReference.of(new UUID(most, least))).matches("[0-9A-Z]{20}");
    }
}
