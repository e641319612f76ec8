package nl.kraamflex.billing.domain.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class ClaimPropertiesTest {
    private static final LocalDate DATE = LocalDate.of(2021, 3, 10);

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
            String name = "%04d".formatted(lines.size());
            switch (change) {
                case ClaimChange.AddDebit(var wanted) -> lines.put(name, ClaimLine.debit(name, wanted));
                case ClaimChange.AddCredit(var taken) -> lines.put(name, ClaimLine.credit(name, taken));
                case ClaimChange.Update(var line, var wanted) -> lines.put(line.reference(), line.as(wanted));
                case ClaimChange.Remove _ -> throw new AssertionError("nothing waits that could be removed");
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
                        .filter(line ->
                                line.sign() == ClaimSign.DEBIT && line.state().standsWithInsurer())
                        .count())
                .isLessThanOrEqualTo(1);
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
