package nl.kraamflex.billing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.billing.domain.wording.TextSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words a family gets. */
class TextsOfCaseTest {
    private static BillingCase with(@Nullable CaseFacts facts) {
        return new BillingCase(UUID.randomUUID(), 1, facts, null, null);
    }

    @ParameterizedTest
    @CsvSource({"STANDARD, STANDARD", "NEUTRAL, NEUTRAL", "A_SET_OF_LATER_YEARS, NEUTRAL"})
    void words_are_ordinary_only_where_the_case_says_so(String told, TextSet set) {
        CaseFacts facts = new CaseFacts(1, LocalDate.of(2026, 3, 10), null, null, told);

        assertThat(with(facts).texts()).isEqualTo(set);
    }

    @Test
    void they_fit_every_family_while_nobody_told_which() {
        assertThat(with(null).texts()).isEqualTo(TextSet.NEUTRAL);
    }
}
