package nl.kraamflex.indication.domain.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kraamflex.platform.dated.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a family reads after a loss. Each sentence has its own test: its exact text, and that it names nothing that hurts. */
class NeutralTextsTest {
    /** Words and beginnings of words that never stand in these texts. */
    private static final List<String> DUTCH = List.of(
            "baby",
            "kind",
            "zoon",
            "dochter",
            "tweeling",
            "meerling",
            "pasgeboren",
            "geboor",
            "geboren",
            "bevalling",
            "zwanger",
            "voeding",
            "voeden",
            "borst",
            "fles",
            "melk",
            "kolven",
            "luier",
            "kraamtijd",
            "beschuit",
            "gefeliciteerd",
            "geniet",
            "genieten",
            "veel plezier",
            "succes",
            "mooi",
            "fijn",
            "helaas",
            "overle",
            "gelukkig",
            "trots");

    private static final Wording LAW = new Wording("sinds 1 januari 2024 (Besluit)", "since 1 January 2024 (Besluit)");

    private static final List<String> ENGLISH = List.of(
            "baby",
            "babies",
            "child",
            "son",
            "daughter",
            "twin",
            "newborn",
            "infant",
            "birth",
            "born",
            "pregnan",
            "feed",
            "breast",
            "bottle",
            "formula",
            "milk",
            "nappy",
            "nappies",
            "diaper",
            "congratulat",
            "enjoy",
            "success",
            "lovely",
            "good luck",
            "happy",
            "joy",
            "proud",
            "sadly",
            "unfortunately",
            "died",
            "death");

    @Test
    void base_package() {
        says("base-package", "Er is 36,5 uur zorg vastgesteld.", "36.5 hours of care have been set.");
    }

    @Test
    void feeding_change_more() {
        says("feeding-change.more", "Vanaf dag 4 is er 36,5 uur bij gekomen.", "From day 4 on 36.5 hours were added.");
    }

    @Test
    void feeding_change_less() {
        says(
                "feeding-change.less",
                "Vanaf dag 4 is er 36,5 uur af gegaan.",
                "From day 4 on 36.5 hours were taken off.");
    }

    @Test
    void factor_more() {
        says("factor.more", "Er is 36,5 uur bij gekomen.", "36.5 hours were added.");
    }

    @Test
    void factor_less() {
        says("factor.less", "Er is 36,5 uur af gegaan.", "36.5 hours were taken off.");
    }

    @Test
    void floor() {
        says("floor", "U krijgt ten minste 36,5 uur.", "You get at least 36.5 hours.");
    }

    @Test
    void ceiling() {
        says("ceiling", "U krijgt ten hoogste 36,5 uur.", "You get at most 36.5 hours.");
    }

    @Test
    void hospital_nights_one() {
        says(
                "hospital-nights.one",
                "Voor 1 nacht niet thuis gaat er 36,5 uur af.",
                "1 night away from home takes off 36.5 hours.");
    }

    @Test
    void hospital_nights() {
        says(
                "hospital-nights",
                "Voor 4 nachten niet thuis gaat er 36,5 uur af.",
                "4 nights away from home take off 36.5 hours.");
    }

    @Test
    void floor_after_hospital() {
        says(
                "floor-after-hospital",
                "Ook na nachten niet thuis blijft 36,5 uur over.",
                "Nights away from home leave at least 36.5 hours.");
    }

    @Test
    void wish() {
        says("wish", "U wilt minder zorg: het wordt 36,5 uur.", "You want less care: it becomes 36.5 hours.");
    }

    @Test
    void clinician_hours_midwife() {
        says("clinician-hours.midwife", "De verloskundige heeft 36,5 uur vastgesteld.", "The midwife set 36.5 hours.");
    }

    @Test
    void clinician_hours_gp() {
        says("clinician-hours.gp", "De huisarts heeft 36,5 uur vastgesteld.", "The GP set 36.5 hours.");
    }

    @Test
    void notice_no_day_left() {
        says(
                "notice.NO_DAY_LEFT",
                "De laatste dag van de zorg is dag 4. Vraag uw verloskundige wat er nog kan.",
                "The last day of care is day 4. Ask your midwife what is still possible.");
    }

    @Test
    void notice_child_stays_behind() {
        says(
                "notice.CHILD_STAYS_BEHIND",
                "De verloskundige of huisarts beslist over de zorg.",
                "The midwife or GP decides on the care.");
    }

    @Test
    void notice_loss_after_decision() {
        says(
                "notice.LOSS_AFTER_DECISION",
                "De uren blijven zoals ze zijn, tot de verloskundige of huisarts opnieuw beslist.",
                "The hours stay as they are until the midwife or GP decides again.");
    }

    @Test
    void notice_nights_not_deducted() {
        says(
                "notice.NIGHTS_NOT_DEDUCTED",
                "Er waren later nog nachten niet thuis. De verloskundige of huisarts bekijkt of de uren zo blijven.",
                "There were later nights away from home. The midwife or GP looks at whether the hours stay as they are.");
    }

    @Test
    void notice_extension_outside_law() {
        says(
                "notice.EXTENSION_OUTSIDE_LAW",
                "De langere zorg past niet meer bij de wet. De verloskundige of huisarts bekijkt wat er nog kan.",
                "The longer care does not fit the law any more. The midwife or GP looks at what is still possible.");
    }

    @Test
    void notice_earlier_hours_not_named() {
        says(
                "notice.EARLIER_HOURS_NOT_NAMED",
                "Een eerder besluit noemde eigen uren. Dit besluit noemt ze niet meer.",
                "An earlier decision named hours of its own. This one does not name them any more.");
    }

    @Test
    void notice_intake_outside_weeks() {
        says("notice.INTAKE_OUTSIDE_WEEKS", "De intake was in week 4.", "The intake was in week 4.");
    }

    @Test
    void notice_late_registration() {
        says(
                "notice.LATE_REGISTRATION",
                "De organisatie belooft het minimum.",
                "The organisation promises the minimum.");
    }

    @Test
    void ceiling_assistance() {
        says(
                new Sentence("ceiling.assistance", null, 2190, 240),
                "U krijgt ten hoogste 36,5 uur, want 4 uur is al gebruikt.",
                "You get at most 36.5 hours, because 4 hours have been used.");
    }

    @Test
    void window_fixed() {
        says(
                new Sentence("window.fixed", LAW, 10, 10),
                "De wet vergoedt de zorg tot en met dag 10. Die wet geldt sinds 1 januari 2024 (Besluit).",
                "The law pays for care up to and including day 10. The law in force since 1 January 2024 (Besluit) says so.");
    }

    @Test
    void window_exception() {
        says(
                new Sentence("window.exception", LAW, 10, 42),
                "De wet vergoedt de zorg tot en met dag 42. Die wet geldt sinds 1 januari 2024 (Besluit). Na dag 10 kan dat alleen met een reden.",
                "The law pays for care up to and including day 42. The law in force since 1 January 2024 (Besluit) says so. After day 10 that needs a reason.");
    }

    @Test
    void every_neutral_sentence_has_its_test() {
        Set<String> tested = new TreeSet<>(Arrays.stream(NeutralTextsTest.class.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(method -> method.getName())
                .toList());

        assertThat(tested)
                .containsAll(Phrasebook.of(Language.DUTCH, TextSet.NEUTRAL).keys().stream()
                        .map(key -> key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_"))
                        .toList());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_list_of_words_finds_what_standard_texts_say(Language language) {
        List<String> found = PhrasebookTest.written(language, TextSet.STANDARD).values().stream()
                .flatMap(text -> hurtful(text, language))
                .toList();

        assertThat(found).isNotEmpty();
    }

    private static void says(String key, String dutch, String english) {
        says(new Sentence(key, null, 36 * 60 + 30, 4), dutch, english);
    }

    private static void says(Sentence sentence, String dutch, String english) {
        assertThat(sentence.in(Language.DUTCH, TextSet.NEUTRAL)).isEqualTo(dutch);
        assertThat(sentence.in(Language.ENGLISH, TextSet.NEUTRAL)).isEqualTo(english);
        assertThat(hurtful(sentence.in(Language.DUTCH, TextSet.NEUTRAL), Language.DUTCH))
                .isEmpty();
        assertThat(hurtful(sentence.in(Language.ENGLISH, TextSet.NEUTRAL), Language.ENGLISH))
                .isEmpty();
        assertThat(dutch + english).doesNotContain("!");
    }

    private static Stream<String> hurtful(String text, Language language) {
        return (language == Language.DUTCH ? DUTCH : ENGLISH)
                .stream()
                        .filter(word ->
                                Pattern.compile("(?i)\\b" + word).matcher(text).find());
    }
}
