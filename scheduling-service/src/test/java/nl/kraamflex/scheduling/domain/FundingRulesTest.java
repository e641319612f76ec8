package nl.kraamflex.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FundingRulesTest {
    private static final Extension EXCEPTION = new Extension(Extension.Kind.EXCEPTION, 11, null);
    private static final Extension AGREED = new Extension(Extension.Kind.AGREEMENT, 11, "trial");
    private static final FundedDays TRIAL = new FundedDays(Funding.AGREEMENT, "trial", 9, 14, true);
    private static final FundedDays WITHOUT_PAUSES = new FundedDays(Funding.AGREEMENT, "trial", 9, 14, false);
    private static final FundedDays CONTRACT = new FundedDays(Funding.PRIVATE, "contract", 1, 20, false);

    @Test
    void basic_insurance_pays_to_the_last_ordinary_day_and_no_further() {
        FundingRules rules = rules(10, null);

        assertThat(rules.of(1, Interruption.NONE)).contains(Funding.BASIC);
        assertThat(rules.of(10, Interruption.NONE)).contains(Funding.BASIC);
        assertThat(rules.of(10, Interruption.FELL_OUT)).contains(Funding.BASIC);
        assertThat(rules.of(10, Interruption.PAUSE)).isEmpty();
        assertThat(rules.of(11, Interruption.NONE)).isEmpty();
        assertThat(rules.lastFundedDay()).isEqualTo(10);
    }

    @Test
    void an_exception_pays_from_its_first_day_to_the_last_of_the_decision_as_long_as_days_follow_each_other() {
        FundingRules rules = rules(14, EXCEPTION);

        assertThat(rules.lastOrdinaryDay()).isEqualTo(10);
        assertThat(rules.of(10, Interruption.NONE)).contains(Funding.BASIC);
        assertThat(rules.of(11, Interruption.NONE)).contains(Funding.BASIC_EXCEPTION);
        assertThat(rules.of(14, Interruption.NONE)).contains(Funding.BASIC_EXCEPTION);
        assertThat(rules.of(15, Interruption.NONE)).isEmpty();
        assertThat(rules.of(11, Interruption.FELL_OUT)).isEmpty();
        assertThat(rules.of(11, Interruption.PAUSE)).isEmpty();
        assertThat(rules.lastFundedDay()).isEqualTo(14);
    }

    @Test
    void a_decided_agreement_pays_after_a_day_without_care_too() {
        FundingRules rules = rules(14, AGREED);

        assertThat(rules.of(11, Interruption.NONE)).contains(Funding.AGREEMENT);
        assertThat(rules.of(14, Interruption.PAUSE)).contains(Funding.AGREEMENT);
        assertThat(rules.of(15, Interruption.PAUSE)).isEmpty();
    }

    @Test
    void arranged_days_pay_from_their_first_to_their_last() {
        FundingRules rules = rules(8, null, WITHOUT_PAUSES);

        assertThat(rules.of(8, Interruption.NONE)).contains(Funding.BASIC);
        assertThat(rules.of(9, Interruption.NONE)).contains(Funding.AGREEMENT);
        assertThat(rules.of(14, Interruption.PAUSE)).contains(Funding.AGREEMENT);
        assertThat(rules.of(15, Interruption.NONE)).isEmpty();
        assertThat(rules.lastFundedDay()).isEqualTo(14);
    }

    @Test
    void of_two_payers_of_a_day_the_first_named_pays() {
        assertThat(rules(8, null, CONTRACT, TRIAL).of(9, Interruption.NONE)).contains(Funding.PRIVATE);
        assertThat(rules(8, null, TRIAL, CONTRACT).of(9, Interruption.NONE)).contains(Funding.AGREEMENT);
        assertThat(rules(8, null, TRIAL, CONTRACT).of(15, Interruption.NONE)).contains(Funding.PRIVATE);
    }

    @Test
    void after_a_pause_only_the_agreement_that_allows_it_pays_for_the_ordinary_days_it_covers() {
        FundingRules rules = rules(10, null, CONTRACT, TRIAL);

        assertThat(rules.of(9, Interruption.NONE)).contains(Funding.BASIC);
        assertThat(rules.of(9, Interruption.FELL_OUT)).contains(Funding.BASIC);
        assertThat(rules.of(9, Interruption.PAUSE)).contains(Funding.AGREEMENT);
        assertThat(rules.of(8, Interruption.PAUSE)).isEmpty();
        assertThat(rules(10, null, CONTRACT).of(9, Interruption.PAUSE)).isEmpty();
        assertThat(rules(10, null, WITHOUT_PAUSES).of(9, Interruption.PAUSE)).isEmpty();
    }

    @Test
    void only_agreements_pay_for_pauses_and_only_on_the_days_they_cover() {
        assertThat(rules(14, AGREED).paysForPauseOn(11)).isTrue();
        assertThat(rules(14, AGREED).paysForPauseOn(10)).isFalse();
        assertThat(rules(8, null, CONTRACT, TRIAL).paysForPauseOn(9)).isTrue();
        assertThat(rules(8, null, CONTRACT, TRIAL).paysForPauseOn(8)).isFalse();
        assertThat(rules(8, null, CONTRACT, TRIAL).paysForPauseOn(15)).isFalse();
        assertThat(rules(14, EXCEPTION).paysForPauseOn(11)).isFalse();
        assertThat(rules(8, null, WITHOUT_PAUSES).paysForPauseOn(9)).isFalse();
    }

    @Test
    void a_day_that_a_pause_would_leave_without_payer_is_paid_for_only_without_one() {
        assertThat(rules(14, EXCEPTION).onlyWithoutPause(11)).isTrue();
        assertThat(rules(14, EXCEPTION).onlyWithoutPause(10)).isTrue();
        assertThat(rules(14, EXCEPTION).onlyWithoutPause(15)).isFalse();
        assertThat(rules(14, EXCEPTION, TRIAL).onlyWithoutPause(11)).isFalse();
        assertThat(rules(8, null, CONTRACT).onlyWithoutPause(9)).isFalse();
    }

    @Test
    void only_a_day_that_an_exception_alone_pays_for_has_to_follow_the_days_before() {
        assertThat(rules(14, EXCEPTION).onlyContiguous(11)).isTrue();
        assertThat(rules(14, EXCEPTION).onlyContiguous(10)).isFalse();
        assertThat(rules(14, EXCEPTION).onlyContiguous(15)).isFalse();
        assertThat(rules(14, EXCEPTION, TRIAL).onlyContiguous(11)).isFalse();
    }

    private static FundingRules rules(int lastDay, @Nullable Extension extension, FundedDays... arranged) {
        return new FundingRules(
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
                List.of(arranged));
    }
}
