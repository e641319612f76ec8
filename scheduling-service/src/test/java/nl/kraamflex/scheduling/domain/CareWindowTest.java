package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.distribution.GapRule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CareWindowTest {
    private static final Extension EXCEPTION = new Extension(Extension.Kind.EXCEPTION, 11, null);
    private static final FundedDays TRIAL = new FundedDays(Funding.AGREEMENT, "trial", 9, 14, true);
    private static final FundedDays WHOLE_TRIAL = new FundedDays(Funding.AGREEMENT, "trial", 1, 14, true);
    private static final FundedDays POLICY = new FundedDays(Funding.SUPPLEMENTARY, "policy", 9, 20, false);

    @Test
    void the_mode_follows_from_the_indication_unless_one_was_arranged() {
        assertThat(window(8, null, null).mode()).isEqualTo(Mode.STANDARD);
        assertThat(window(14, EXCEPTION, null).mode()).isEqualTo(Mode.EXTENDED);
        assertThat(window(14, EXCEPTION, Mode.MINIMUM).mode()).isEqualTo(Mode.MINIMUM);
    }

    @Test
    void each_mode_has_its_last_day() {
        assertThat(window(14, EXCEPTION, Mode.STANDARD, TRIAL).lastDay()).isEqualTo(10);
        assertThat(window(14, EXCEPTION, Mode.MINIMUM, TRIAL).lastDay()).isEqualTo(10);
        assertThat(window(20, EXCEPTION, Mode.FLEXIBLE).lastDay()).isEqualTo(14);
        assertThat(window(18, EXCEPTION, Mode.EXTENDED).lastDay()).isEqualTo(18);
        assertThat(window(12, EXCEPTION, Mode.EXTENDED, POLICY).lastDay()).isEqualTo(20);
    }

    @Test
    void pauses_take_a_mode_that_has_them_and_an_agreement_that_pays_for_them() {
        assertThat(window(8, null, Mode.FLEXIBLE, TRIAL).pausesAllowed()).isTrue();
        assertThat(window(8, null, Mode.EXTENDED, TRIAL).pausesAllowed()).isTrue();
        assertThat(window(8, null, Mode.FLEXIBLE, POLICY).pausesAllowed()).isFalse();
        assertThat(window(8, null, Mode.STANDARD, TRIAL).pausesAllowed()).isFalse();
        assertThat(window(8, null, Mode.MINIMUM, TRIAL).pausesAllowed()).isFalse();
    }

    @Test
    void pauses_begin_as_early_as_the_midwife_agreed_and_never_later_than_usual() {
        assertThat(window(8, null, Mode.FLEXIBLE, WHOLE_TRIAL).pausesFrom()).isEqualTo(8);
        assertThat(pausesAgreedFrom(7)).isEqualTo(7);
        assertThat(pausesAgreedFrom(9)).isEqualTo(8);
    }

    @Test
    void a_pause_falls_on_days_that_the_agreement_covers_and_takes_no_later_day_its_payer() {
        assertThat(window(8, null, Mode.FLEXIBLE, TRIAL).pausesFrom()).isEqualTo(9);
        assertThat(window(8, null, Mode.FLEXIBLE, TRIAL).allowsPauseOn(8)).isFalse();
        assertThat(window(8, null, Mode.FLEXIBLE, TRIAL).allowsPauseOn(9)).isTrue();
        assertThat(window(8, null, Mode.STANDARD, TRIAL).allowsPauseOn(9)).isFalse();
        assertThat(window(15, EXCEPTION, Mode.EXTENDED, TRIAL).allowsPauseOn(14))
                .isFalse();
        assertThat(window(14, EXCEPTION, Mode.EXTENDED, TRIAL).allowsPauseOn(14))
                .isTrue();
    }

    @Test
    void days_for_which_nobody_pays_are_named() {
        assertThat(window(8, null, Mode.FLEXIBLE).unfundedDays()).containsExactly(9, 10, 11, 12, 13, 14);
        assertThat(window(10, null, Mode.FLEXIBLE, TRIAL).unfundedDays()).isEmpty();
        assertThat(window(10, null, Mode.EXTENDED).unfundedDays()).containsExactly(11);
        assertThat(window(8, null, Mode.STANDARD).unfundedDays()).isEmpty();
    }

    @Test
    void a_visit_must_take_place_until_pauses_or_the_days_after_the_ordinary_ones_begin() {
        assertThat(optionalDays(window(8, null, Mode.STANDARD))).isEmpty();
        assertThat(optionalDays(window(8, null, Mode.FLEXIBLE, POLICY))).isEmpty();
        assertThat(optionalDays(window(8, null, Mode.FLEXIBLE, TRIAL))).containsExactly(9, 10, 11, 12, 13, 14);
        assertThat(optionalDays(window(13, EXCEPTION, null))).containsExactly(11, 12, 13);
    }

    @Test
    void visits_may_be_apart_where_that_costs_nobody_the_insurance() {
        assertThat(window(8, null, Mode.STANDARD).gapRule()).isEqualTo(new GapRule(2, 8));
        assertThat(window(8, null, Mode.FLEXIBLE, TRIAL).gapRule()).isEqualTo(new GapRule(2, 9));
        assertThat(window(8, null, Mode.EXTENDED, TRIAL).gapRule()).isEqualTo(new GapRule(2, 9));
        assertThat(window(8, null, Mode.EXTENDED, POLICY).gapRule()).isEqualTo(new GapRule(0, 8));
        assertThat(window(14, EXCEPTION, Mode.STANDARD).gapRule()).isEqualTo(new GapRule(2, 8));
        assertThat(window(14, EXCEPTION, Mode.FLEXIBLE).gapRule()).isEqualTo(new GapRule(0, 8));
        assertThat(window(15, EXCEPTION, Mode.EXTENDED, TRIAL).gapRule()).isEqualTo(new GapRule(0, 9));
        assertThat(window(14, EXCEPTION, Mode.EXTENDED, TRIAL).gapRule()).isEqualTo(new GapRule(2, 9));
    }

    private static List<Integer> optionalDays(CareWindow window) {
        return IntStream.rangeClosed(1, window.lastDay())
                .filter(day -> window.kindOf(day) == DayKind.OPTIONAL)
                .boxed()
                .toList();
    }

    private static int pausesAgreedFrom(int day) {
        return window(
                        8,
                        null,
                        Mode.FLEXIBLE,
                        new Arrangement.EarlierPauses(day, "08001234", LocalDate.EPOCH),
                        WHOLE_TRIAL)
                .pausesFrom();
    }

    private static CareWindow window(
            int lastDay, @Nullable Extension extension, @Nullable Mode mode, FundedDays... funded) {
        return window(lastDay, extension, mode, null, funded);
    }

    private static CareWindow window(
            int lastDay,
            @Nullable Extension extension,
            @Nullable Mode mode,
            Arrangement.@Nullable EarlierPauses earlier,
            FundedDays... funded) {
        return CareWindow.of(
                new Indication(
                        new UUID(0, 1),
                        "START",
                        false,
                        49 * 60,
                        lastDay,
                        "lip/2008-03-01",
                        Instant.EPOCH,
                        0,
                        false,
                        null,
                        extension),
                new Arrangement(1, Instant.EPOCH, mode, List.of(funded), earlier, false, null),
                DaysOfCare.SETTINGS);
    }
}
