package nl.kraamflex.billing.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.wording.Language;
import nl.kraamflex.billing.domain.wording.PhraseBook;
import nl.kraamflex.billing.domain.wording.TextSet;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of lines and totals. */
class EstimateWordsTest {
    private static final EstimateWords DUTCH = new EstimateWords(PhraseBook.of(Language.NL, TextSet.STANDARD));
    private static final EstimateWords ENGLISH = new EstimateWords(PhraseBook.of(Language.EN, TextSet.STANDARD));
    private static final DatedLaw LAW = DatedLaw.shipped();

    private static OwnContribution.Owed owed(DatedCare... care) {
        return AtHome.owed(LAW, List.of(care));
    }

    @Test
    void a_line_says_how_much_care_at_which_amount() {
        ContributionLine line = owed(DatedCare.delivered(LocalDate.of(2025, 3, 10), 330))
                .lines()
                .getFirst();

        assertThat(DUTCH.line(line))
                .isEqualTo("Op 10 maart 2025 kreeg u 5,5 uur kraamzorg. De eigen bijdrage is € 5,40 per uur."
                        + " U betaalt voor deze dag € 29,70.");
        assertThat(ENGLISH.line(line))
                .isEqualTo(
                        "On 10 March 2025 you had 5.5 hours of maternity care. The own contribution is €5.40 an hour."
                                + " You pay €29.70 for this day.");
    }

    @Test
    void a_line_that_rounding_touched_says_so() {
        ContributionLine line =
                owed(DatedCare.delivered(LocalDate.of(2014, 3, 10), 15)).lines().getFirst();

        assertThat(DUTCH.line(line)).contains("We ronden het totaal van het jaar af op hele centen.");
        assertThat(ENGLISH.line(line)).contains("We round the total of the year to whole cents.");
    }

    @Test
    void a_planned_day_is_told_as_planned() {
        ContributionLine line =
                owed(DatedCare.planned(LocalDate.of(2025, 3, 10), 60)).lines().getFirst();

        assertThat(DUTCH.line(line))
                .startsWith("Op 10 maart 2025 staat 1 uur kraamzorg gepland.")
                .contains("U betaalt daarvoor naar verwachting € 5,40.");
        assertThat(ENGLISH.line(line)).startsWith("The schedule has 1 hour of maternity care on 10 March 2025.");
    }

    @Test
    void help_at_the_birth_has_words_of_its_own() {
        Figure perHour = LAW.require(HomeContributionRule.PER_HOUR, LocalDate.of(2016, 12, 31));
        ContributionLine line = new ContributionLine(
                LocalDate.of(2016, 12, 31),
                CareStatus.DELIVERED,
                CareKind.BIRTH_ASSISTANCE,
                ContributionPayer.FAMILY,
                205,
                perHour,
                LAW.require("contribution-exemptions/birth-assistance", LocalDate.of(2016, 12, 31)),
                1435);

        assertThat(ENGLISH.line(line))
                .startsWith("On 31 December 2016 you had")
                .contains("of help at the birth.", "You pay €14.35 for this day.");
    }

    @Test
    void care_over_the_change_of_the_exemptions_rests_on_both_versions() {
        OwnContribution.Owed owed = owed(
                DatedCare.delivered(LocalDate.of(2016, 12, 31), 60), DatedCare.delivered(LocalDate.of(2017, 1, 1), 60));

        assertThat(owed.deductibleExemption())
                .extracting(figure -> figure.file().id())
                .containsExactly("contribution-exemptions/2011-01-01", "contribution-exemptions/2017-01-01");
    }

    @Test
    void an_estimate_says_that_it_is_one() {
        OwnContribution.Owed owed = owed(DatedCare.indicated(LocalDate.of(2025, 3, 10), 2700));

        assertThat(DUTCH.estimate(owed)).contains("Dit is een schatting.");
        assertThat(ENGLISH.estimate(owed)).contains("This is an estimate.");
    }

    private static Estimate estimate(DatedCare... days) {
        return EstimateRules.apply(
                        LAW, new BillingCase(new UUID(0, 1), 1, null, new Schedule(1, 0, List.of(days)), null))
                .orElseThrow();
    }

    private static String told(EstimateWords words, Estimate estimate) {
        return words.estimate(estimate, (OwnContribution.Owed) estimate.contribution());
    }

    @Test
    void a_year_whose_amount_is_still_to_come_is_told_with_an_example_of_all_its_hours() {
        Estimate open = estimate(
                DatedCare.planned(LocalDate.of(2027, 1, 1), 120), DatedCare.planned(LocalDate.of(2027, 1, 2), 60));

        assertThat(told(ENGLISH, open))
                .isEqualTo("The amount per hour for 2027 is not known yet. The last amount we know is €5.70 an hour."
                        + " At that amount you would pay €17.10. This is an example. It is not part of the total.");
    }

    @Test
    void what_is_known_is_told_before_each_year_that_is_not() {
        Estimate open = estimate(
                DatedCare.planned(LocalDate.of(2026, 12, 31), 60),
                DatedCare.planned(LocalDate.of(2027, 1, 1), 60),
                DatedCare.planned(LocalDate.of(2028, 1, 1), 120));

        assertThat(told(DUTCH, open))
                .startsWith("Voor 1 uur kraamzorg weten we het bedrag al. U betaalt daarvoor ongeveer € 5,70.")
                .containsSubsequence("voor 2027", "€ 5,70", "voor 2028", "€ 11,40");
    }

    @Test
    void an_estimate_without_an_open_year_is_told_as_ever() {
        Estimate known = estimate(DatedCare.planned(LocalDate.of(2026, 12, 31), 60));

        assertThat(told(DUTCH, known)).isEqualTo(DUTCH.estimate((OwnContribution.Owed) known.contribution()));
    }

    @ParameterizedTest
    @CsvSource({"-15", "1", "14", "16"})
    void care_that_is_not_counted_in_quarters_is_a_defect(int minutes) {
        assertThatThrownBy(() -> DatedCare.delivered(LocalDate.of(2025, 3, 10), minutes))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("minutes is " + minutes + " on 2025-03-10");
    }
}
