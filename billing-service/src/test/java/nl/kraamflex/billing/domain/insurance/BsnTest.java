package nl.kraamflex.billing.domain.insurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsnTest {
    @ParameterizedTest
    @ValueSource(strings = {"999990019", "111222333", "000000012"})
    void digits_that_pass_the_proof_are_a_number(String digits) {
        assertThat(Bsn.of(digits).map(Bsn::digits)).contains(digits);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "999999999",
                "000000000",
                "999990018",
                "999990021",
                "99999001",
                "9999900190",
                "99999001A",
                "99999001 ",
                "",
                "٩٩٩٩٩٠٠١٩",
                "/99990019",
                ":99990019"
            })
    void anything_else_is_none(String text) {
        assertThat(Bsn.of(text)).isEmpty();
    }

    @Test
    void each_digit_but_the_last_counts_with_a_weight_of_its_own() {
        assertThat(Bsn.of("100000009")).isPresent();
        assertThat(Bsn.of("010000008")).isPresent();
        assertThat(Bsn.of("001000007")).isPresent();
        assertThat(Bsn.of("000100006")).isPresent();
        assertThat(Bsn.of("000010005")).isPresent();
        assertThat(Bsn.of("000001004")).isPresent();
        assertThat(Bsn.of("000000103")).isPresent();
    }

    @Test
    void numbers_with_the_same_digits_are_equal() {
        assertThat(Bsn.of("999990019")).isEqualTo(Bsn.of("999990019")).isNotEqualTo(Bsn.of("111222333"));
        assertThat(Bsn.of("999990019").orElseThrow().hashCode())
                .isEqualTo(Bsn.of("999990019").orElseThrow().hashCode())
                .isNotEqualTo(Bsn.of("111222333").orElseThrow().hashCode());
        Object text = "999990019";
        assertThat(Bsn.of("999990019").orElseThrow().equals(text)).isFalse();
    }

    @Test
    void no_text_about_a_person_shows_the_person() {
        // Given
        Bsn bsn = Bsn.of("999990019").orElseThrow();
        PersonDetails person = new PersonDetails(
                LocalDate.of(1990, 2, 3), Sex.FEMALE, "Voorbeeld", "van", "AB", "1234AB", 5, "a", false);
        InsuranceScenario.Entry told =
                new InsuranceScenario.Entry(LocalDate.of(2021, 1, 1), null, null, "999990019", false, "Voorbeeld");

        // When
        String texts = bsn + " " + person + " " + new InsuredIdentity(bsn, person) + " " + told.entry() + " "
                + new InsurancePlan(java.util.List.of(told.entry()));

        // Then
        assertThat(texts)
                .doesNotContain("99999", "Voorbeeld", "1990-02-03", "1234AB")
                .contains("BSN", "PersonDetails", "2021-01-01");
    }

    @Test
    void an_identity_with_anything_in_it_is_not_empty() {
        assertThat(InsuredIdentity.NONE.isEmpty()).isTrue();
        assertThat(new InsuredIdentity(Bsn.of("999990019").orElseThrow(), null).isEmpty())
                .isFalse();
        assertThat(new InsuredIdentity(
                                null, new PersonDetails(LocalDate.EPOCH, Sex.MALE, "A", "", "B", "", 0, "", null))
                        .isEmpty())
                .isFalse();
    }
}
