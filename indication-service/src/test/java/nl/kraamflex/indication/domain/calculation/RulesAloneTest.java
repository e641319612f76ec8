package nl.kraamflex.indication.domain.calculation;

import static nl.kraamflex.indication.domain.calculation.TestFacts.BIRTH;
import static nl.kraamflex.indication.domain.calculation.TestFacts.motherInHospital;
import static nl.kraamflex.indication.domain.calculation.TestFacts.plain;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.indication.domain.protocol.Feeding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What scenario files cannot show: facts that are refused before, and parts that are not in an answer. */
class RulesAloneTest {
    @Test
    void a_wish_below_the_minimum_would_not_lower_the_indication_further_either() {
        CareFacts facts = plain().wishedMinutes(600).facts();

        assertThat(IndicationRules.calculate(facts, TestRules.LIP))
                .isInstanceOfSatisfying(
                        Indication.Hours.class,
                        hours -> assertThat(hours.minutes()).isEqualTo(24 * 60));
    }

    @Test
    void the_sentence_of_a_wish_names_what_it_becomes() {
        CareFacts facts = plain().wishedMinutes(600).facts();

        assertThat(IndicationRules.calculate(facts, TestRules.LIP)
                        .lines()
                        .getLast()
                        .sentence())
                .isEqualTo(new Sentence("wish", null, 24 * 60, 0));
    }

    @ParameterizedTest(name = "nights {0} to {1}, counted from night {2} to before {3}: {4}")
    @CsvSource({
        "1, 4, 1, 99, 3", "1, 4, 2, 99, 2", "1, 4, 3, 99, 1", "1, 4, 4, 99, 0", "1, 4, 0, 99, 3", "1, 4, -9, 99, 3",
        "1, 4, 1, 4, 3", "1, 4, 1, 3, 2", "1, 4, 1, 2, 1", "1, 4, 1, 1, 0", "1, 4, 2, 3, 1", "3, 3, 1, 99, 0",
        "1, 63, 1, 2147483647, 62", "1, 64, 1, 2147483647, 62", "62, 63, 62, 63, 1", "61, 62, 62, 63, 0"
    })
    void nights_are_counted_between_two_of_them(int from, int until, int first, int before, int nights) {
        CareFacts facts = plain().stays(List.of(motherInHospital(from, until))).facts();

        assertThat(NightsAway.of(facts, TestRules.LIP.settings()).count(first, before))
                .isEqualTo(nights);
    }

    @ParameterizedTest(name = "home on day {0}")
    @CsvSource({"1", "2", "61", "62"})
    void the_first_day_at_home_follows_the_last_night(int home) {
        CareFacts facts = plain().stays(List.of(motherInHospital(1, home))).facts();

        assertThat(NightsAway.firstDayAtHome(facts, TestRules.LIP.settings())).isEqualTo(home);
    }

    @Test
    void without_a_stay_there_is_no_night_and_day_1_is_at_home() {
        CareFacts facts = plain().facts();

        assertThat(NightsAway.of(facts, TestRules.LIP.settings())).isEqualTo(NightsAway.NONE);
        assertThat(NightsAway.firstDayAtHome(facts, TestRules.LIP.settings())).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0} days after the birth: day {1}")
    @CsvSource({"-90, 0", "-1, 0", "0, 1", "1, 2", "61, 62", "62, 63", "63, 63", "4000, 63"})
    void days_are_numbered_from_the_birth(int daysAfter, int number) {
        assertThat(NightsAway.dayNumber(BIRTH.plusDays(daysAfter), plain().facts()))
                .isEqualTo(number);
    }

    @ParameterizedTest
    @EnumSource(Household.class)
    void a_household_says_who_gets_care(Household household) {
        assertThat(household.motherHere())
                .isEqualTo(household == Household.BIRTH_FAMILY || household == Household.SURROGATE_MOTHER);
        assertThat(household.childHere()).isEqualTo(household != Household.SURROGATE_MOTHER);
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void every_loss_is_a_bereavement(Loss loss) {
        assertThat(loss.bereaved()).isEqualTo(loss != Loss.NONE);
    }

    @Test
    void feedings_start_with_day_1() {
        assertThatThrownBy(() -> plain().feedings(List.of()).facts())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("feedings start with day 1, and are []");
        assertThatThrownBy(() ->
                        plain().feedings(List.of(new Fed(2, Feeding.BREAST))).facts())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("feedings start with day 1, and are [Fed");
    }

    @Test
    void facts_keep_their_own_lists() {
        List<Fed> feedings = new ArrayList<>(List.of(new Fed(1, Feeding.BREAST)));
        List<GivenFactor> factors = new ArrayList<>(List.of(new GivenFactor("OTHER", 60)));
        List<Stay> stays = new ArrayList<>(List.of(motherInHospital(1, 2)));
        CareFacts facts =
                plain().feedings(feedings).factors(factors).stays(stays).facts();

        feedings.clear();
        factors.clear();
        stays.clear();

        assertThat(facts.feedings()).hasSize(1);
        assertThat(facts.factors()).hasSize(1);
        assertThat(facts.stays()).hasSize(1);
    }

    @Test
    void a_window_says_how_far_practice_and_law_go() {
        CareWindow window =
                IndicationRules.calculate(plain().facts(), TestRules.LIP).window();

        assertThat(window)
                .isEqualTo(new CareWindow(
                        1,
                        8,
                        10,
                        42,
                        8,
                        new Sentence("window.exception", TestRules.LIP.window().inForce(), 10, 42)));
    }

    @Test
    void deferred_care_says_from_which_term_its_end_follows() {
        CareFacts facts = plain().stays(
                        List.of(new Stay(Stay.Person.CHILD, null, Stay.Place.HOSPITAL, BIRTH, BIRTH.plusDays(2), true)))
                .facts();

        assertThat(IndicationRules.calculate(facts, TestRules.LIP))
                .isInstanceOfSatisfying(
                        Indication.Hours.class,
                        hours -> assertThat(hours.deferredCare())
                                .isNotNull()
                                .extracting(
                                        care -> care.hours().key(),
                                        DeferredCare::until,
                                        care -> care.term().key())
                                .containsExactly("lip/deferred-care", BIRTH.plusMonths(3), "lip/deferred-care-term"));
    }
}
