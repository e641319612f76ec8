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

        assertThat(rules.of(1, false)).contains(Funding.BASIC);
        assertThat(rules.of(10, false)).contains(Funding.BASIC);
        assertThat(rules.of(10, true)).contains(Funding.BASIC);
        assertThat(rules.of(11, false)).isEmpty();
        assertThat(rules.lastFundedDay()).isEqualTo(10);
    }

    @Test
    void an_exception_pays_from_its_first_day_to_the_last_of_the_decision_as_long_as_days_follow_each_other() {
        FundingRules rules = rules(14, EXCEPTION);

        assertThat(rules.lastOrdinaryDay()).isEqualTo(10);
        assertThat(rules.of(10, false)).contains(Funding.BASIC);
        assertThat(rules.of(11, false)).contains(Funding.BASIC_EXCEPTION);
        assertThat(rules.of(14, false)).contains(Funding.BASIC_EXCEPTION);
        assertThat(rules.of(15, false)).isEmpty();
        assertThat(rules.of(11, true)).isEmpty();
        assertThat(rules.lastFundedDay()).isEqualTo(14);
    }

    @Test
    void a_decided_agreement_pays_after_a_day_without_care_too() {
        FundingRules rules = rules(14, AGREED);

        assertThat(rules.of(11, false)).contains(Funding.AGREEMENT);
        assertThat(rules.of(14, true)).contains(Funding.AGREEMENT);
        assertThat(rules.of(15, true)).isEmpty();
    }

    @Test
    void arranged_days_pay_from_their_first_to_their_last() {
        FundingRules rules = rules(8, null, WITHOUT_PAUSES);

        assertThat(rules.of(8, false)).contains(Funding.BASIC);
        assertThat(rules.of(9, false)).contains(Funding.AGREEMENT);
        assertThat(rules.of(14, true)).contains(Funding.AGREEMENT);
        assertThat(rules.of(15, false)).isEmpty();
        assertThat(rules.lastFundedDay()).isEqualTo(14);
    }

    @Test
    void of_two_payers_of_a_day_the_first_named_pays() {
        assertThat(rules(8, null, CONTRACT, TRIAL).of(9, false)).contains(Funding.PRIVATE);
        assertThat(rules(8, null, TRIAL, CONTRACT).of(9, false)).contains(Funding.AGREEMENT);
        assertThat(rules(8, null, TRIAL, CONTRACT).of(15, false)).contains(Funding.PRIVATE);
    }

    @Test
    void after_a_day_without_care_the_agreement_on_pauses_pays_for_the_ordinary_days_it_covers() {
        FundingRules rules = rules(10, null, TRIAL);

        assertThat(rules.of(9, false)).contains(Funding.BASIC);
        assertThat(rules.of(9, true)).contains(Funding.AGREEMENT);
        assertThat(rules.of(8, true)).contains(Funding.BASIC);
    }

    @Test
    void nobody_but_an_agreement_on_pauses_takes_over_an_ordinary_day() {
        assertThat(rules(10, null, CONTRACT).of(9, true)).contains(Funding.BASIC);
        assertThat(rules(10, null, CONTRACT, TRIAL).of(9, true)).contains(Funding.AGREEMENT);
        assertThat(rules(10, null, WITHOUT_PAUSES).of(9, true)).contains(Funding.BASIC);
    }

    @Test
    void only_agreements_pay_for_pauses() {
        assertThat(rules(14, AGREED).paysForPauses()).isTrue();
        assertThat(rules(8, null, CONTRACT, TRIAL).paysForPauses()).isTrue();
        assertThat(rules(14, EXCEPTION).paysForPauses()).isFalse();
        assertThat(rules(8, null, WITHOUT_PAUSES).paysForPauses()).isFalse();
        assertThat(rules(8, null).paysForPauses()).isFalse();
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
