package nl.kraamflex.billing.domain.tariff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import nl.kraamflex.billing.domain.law.MadeUpLaw;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;

/** What holds for the check of any price. */
class PriceCheckPropertiesTest {
    private static final LocalDate FIRST = LocalDate.of(2009, 1, 1);
    private static final long LAST = 19 * 365;
    private static final DatedLaw LAW = DatedLaw.shipped();
    private static final DatedLaw RAISED = LAW.with(List.of(MadeUpLaw.maxMaxOn(LocalDate.of(2010, 1, 1))));
    private static final PriceAgreement AGREED = new PriceAgreement(false, "A-17");

    @Property
    void a_price_is_above_its_limit_by_exactly_what_is_said(
            @ForAll Performance performance,
            @ForAll @LongRange(max = LAST) long day,
            @ForAll @LongRange(max = 20_000) long cents,
            @ForAll boolean raised) {
        PriceVerdict verdict = PriceCheck.of(raised ? RAISED : LAW, performance, FIRST.plusDays(day), cents, AGREED);

        @Nullable Excess excess = verdict.excess();
        assertThat(excess != null).isEqualTo(verdict.outcome() == PriceOutcome.ABOVE_MAXIMUM);
        if (excess != null) {
            @Nullable Long hundredths = excess.percentHundredths();
            long percent = hundredths == null ? 0 : hundredths;
            assertThat(excess.limitCents() + excess.cents()).isEqualTo(cents);
            assertThat(percent * excess.limitCents()).isGreaterThanOrEqualTo(excess.cents() * 10_000);
            assertThat((percent - 1) * excess.limitCents()).isLessThan(excess.cents() * 10_000);
        }
    }

    @Property
    void a_lower_price_never_fares_worse(
            @ForAll Performance performance,
            @ForAll @LongRange(max = LAST) long day,
            @ForAll @LongRange(min = 1, max = 20_000) long cents) {
        PriceOutcome higher = PriceCheck.of(RAISED, performance, FIRST.plusDays(day), cents, AGREED)
                .outcome();
        PriceOutcome lower = PriceCheck.of(RAISED, performance, FIRST.plusDays(day), cents - 1, AGREED)
                .outcome();

        assertThat(lower).isLessThanOrEqualTo(higher);
    }

    @Property
    void an_agreement_never_makes_a_price_worse_and_changes_nothing_while_the_rule_is_off(
            @ForAll Performance performance,
            @ForAll @LongRange(max = LAST) long day,
            @ForAll @LongRange(max = 20_000) long cents) {
        LocalDate date = FIRST.plusDays(day);
        PriceOutcome plain = PriceCheck.of(LAW, performance, date, cents, PriceAgreement.NONE)
                .outcome();

        assertThat(PriceCheck.of(LAW, performance, date, cents, AGREED).outcome())
                .isEqualTo(plain);
        assertThat(PriceCheck.of(RAISED, performance, date, cents, AGREED).outcome())
                .isLessThanOrEqualTo(plain);
    }
}
