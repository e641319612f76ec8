package nl.kraamflex.billing.domain.tariff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kraamflex.billing.domain.law.MadeUpLaw;
import nl.kraamflex.platform.dated.DatedLaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that cannot be are refused with their name, and time on a claim line counts in the contract's steps. */
class TariffValuesTest {
    private static final LocalDate FROM = LocalDate.of(2023, 1, 1);
    private static final Map<Performance, Long> PRICES = Map.of(Performance.MATERNITY_CARE_HOUR, 0L);

    private static ContractTerms terms(String uzovi, Map<Performance, Long> prices, int leastMinutes) {
        return new ContractTerms(
                uzovi,
                FROM,
                null,
                prices,
                false,
                null,
                ContributionCollector.PROVIDER,
                QuantityRounding.QUARTERS,
                leastMinutes);
    }

    @ParameterizedTest
    @CsvSource({
        "15, NEAREST_HALF_UP, 0, 0",
        "15, NEAREST_HALF_UP, 7, 0",
        "15, NEAREST_HALF_UP, 8, 15",
        "15, NEAREST_HALF_UP, 22, 15",
        "15, NEAREST_HALF_UP, 23, 30",
        "30, NEAREST_HALF_UP, 14, 0",
        "30, NEAREST_HALF_UP, 15, 30",
        "60, NEAREST_HALF_UP, 89, 60",
        "60, NEAREST_HALF_UP, 90, 120",
        "1, NEAREST_HALF_UP, 61, 61",
        "5, UP, 60, 60",
        "5, UP, 61, 65",
        "5, DOWN, 64, 60",
        "60, UP, 1, 60",
        "60, UP, 0, 0",
        "60, DOWN, 119, 60",
        "60, DOWN, 120, 120"
    })
    void time_counts_in_steps_to_the_side_of_the_contract(
            int step, QuantityRounding.Mode mode, int minutes, int counted) {
        assertThat(new QuantityRounding(step, mode).counted(minutes)).isEqualTo(counted);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 20, 61})
    void a_step_that_no_contract_names_is_refused(int step) {
        assertThatThrownBy(() -> new QuantityRounding(step, QuantityRounding.Mode.UP))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(String.valueOf(step));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "12345", "12a4"})
    void an_insurer_has_four_digits(String uzovi) {
        assertThatThrownBy(() -> terms(uzovi, PRICES, 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("uzovi is '" + uzovi);
    }

    @Test
    void a_contract_has_a_price_and_none_is_negative() {
        assertThatThrownBy(() -> terms("9991", Map.of(), 0)).hasMessageStartingWith("prices is empty");
        assertThatThrownBy(() -> terms("9991", Map.of(Performance.REGISTRATION, -1L), 0))
                .hasMessageStartingWith("the price of REGISTRATION is -1");
        assertThat(terms("9991", PRICES, 0).prices()).isEqualTo(PRICES);
    }

    @Test
    void the_least_time_of_a_day_is_no_longer_than_a_day() {
        assertThatThrownBy(() -> terms("9991", PRICES, -1)).hasMessageStartingWith("leastMinutesPerDay is -1");
        assertThatThrownBy(() -> terms("9991", PRICES, 1441)).hasMessageStartingWith("leastMinutesPerDay is 1441");
        assertThat(terms("9991", PRICES, 1440).leastMinutesPerDay()).isEqualTo(1440);
    }

    @Test
    void prices_stand_in_the_order_of_the_performances_and_cannot_be_changed_from_outside() {
        // Given
        Map<Performance, Long> given = new EnumMap<>(Performance.class);
        given.put(Performance.INTAKE_PHONE, 3L);
        given.put(Performance.MATERNITY_CARE_HOUR, 1L);
        ContractTerms terms = terms("9991", given, 0);

        // When
        given.put(Performance.REGISTRATION, 2L);

        // Then
        assertThat(terms.prices().keySet()).containsExactly(Performance.MATERNITY_CARE_HOUR, Performance.INTAKE_PHONE);
        assertThatThrownBy(() -> terms.prices().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void a_blank_agreement_is_none() {
        assertThatThrownBy(() -> new PriceAgreement(false, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("maxMaxAgreement is blank");
    }

    @Test
    void a_negative_price_is_refused() {
        assertThatThrownBy(() ->
                        PriceCheck.of(DatedLaw.shipped(), Performance.REGISTRATION, FROM, -1, PriceAgreement.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("cents is -1");
    }

    @Test
    void without_a_word_derived_maxima_are_not_used() {
        // Given
        DatedLaw law = DatedLaw.shipped().with(List.of(MadeUpLaw.maxima(2024, 6150, "derived")));

        // When
        PriceVerdict verdict =
                PriceCheck.of(law, Performance.MATERNITY_CARE_HOUR, LocalDate.of(2024, 5, 1), 1, PriceAgreement.NONE);

        // Then
        assertThat(verdict.outcome()).isEqualTo(PriceOutcome.NO_REFERENCE);
    }

    @Test
    void every_performance_says_what_its_price_is_for() {
        assertThat(Performance.values())
                .extracting(Performance::per)
                .containsExactly(
                        Performance.Per.HOUR,
                        Performance.Per.HOUR,
                        Performance.Per.BIRTH,
                        Performance.Per.CASE,
                        Performance.Per.CASE,
                        Performance.Per.CASE);
    }
}
