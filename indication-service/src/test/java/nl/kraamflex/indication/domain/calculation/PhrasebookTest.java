package nl.kraamflex.indication.domain.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kraamflex.platform.dated.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences that families read, in every language and set of texts. */
class PhrasebookTest {
    private static final Pattern SLOT = Pattern.compile("\\{([a-zA-Z]+)}");

    @Test
    void every_sentence_stands_in_every_language_and_set() {
        for (Language language : Language.values()) {
            for (TextSet texts : TextSet.values()) {
                assertThat(Phrasebook.of(language, texts).keys())
                        .as("%s, %s", language, texts)
                        .isNotEmpty()
                        .isEqualTo(written(Language.DUTCH, TextSet.STANDARD).keySet())
                        .isEqualTo(written(language, texts).keySet());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(TextSet.class)
    void a_sentence_has_the_same_slots_in_dutch_and_english(TextSet texts) {
        assertThat(slots(written(Language.DUTCH, texts))).isEqualTo(slots(written(Language.ENGLISH, texts)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_neutral_sentence_says_the_same_hours_and_days_and_names_no_subject_but_the_law(Language language) {
        Map<String, List<String>> standard = slots(written(language, TextSet.STANDARD));
        standard.replaceAll((key, slots) -> key.startsWith("window.")
                ? slots
                : slots.stream().filter(slot -> !slot.equals("subject")).toList());

        assertThat(slots(written(language, TextSet.NEUTRAL))).isEqualTo(standard);
    }

    @Test
    void every_notice_has_a_sentence() {
        assertThat(Phrasebook.of(Language.DUTCH, TextSet.STANDARD).keys())
                .containsAll(Arrays.stream(Notice.Code.values())
                        .map(code -> "notice." + code.name())
                        .toList());
    }

    @Test
    void standard_dutch_is_short() {
        List<Integer> words = written(Language.DUTCH, TextSet.STANDARD).values().stream()
                .flatMap(text -> Stream.of(text.split("(?<=[.?!])\\s+")))
                .map(sentence -> sentence.split("\\s+").length)
                .toList();

        assertThat(words.stream().mapToInt(Integer::intValue).sum())
                .as("words of %d sentences", words.size())
                .isLessThanOrEqualTo(12 * words.size());
        assertThat(words).allSatisfy(length -> assertThat(length).isLessThanOrEqualTo(20));
    }

    @ParameterizedTest(name = "{0} minutes: {1} and {2}")
    @CsvSource({
        "0, '0', '0'",
        "15, '0,25', '0.25'",
        "30, '0,5', '0.5'",
        "45, '0,75', '0.75'",
        "60, '1', '1'",
        "2940, '49', '49'",
        "2955, '49,25', '49.25'",
        "-90, '1,5', '1.5'",
        "-15, '0,25', '0.25'"
    })
    void hours_are_said_as_each_language_writes_them(int minutes, String dutch, String english) {
        Sentence sentence = new Sentence("floor", null, minutes, 0);

        assertThat(sentence.in(Language.DUTCH, TextSet.STANDARD))
                .isEqualTo("Een gezin krijgt ten minste " + dutch + " uur.");
        assertThat(sentence.in(Language.ENGLISH, TextSet.STANDARD))
                .isEqualTo("A family gets at least " + english + (english.equals("1") ? " hour." : " hours."));
    }

    static Stream<Arguments> english_sentences_with_hours() {
        return Stream.of(TextSet.values())
                .flatMap(texts -> written(Language.ENGLISH, texts).entrySet().stream()
                        .filter(written -> written.getValue().contains("ours}"))
                        .map(written -> Arguments.of(texts, written.getKey())));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("english_sentences_with_hours")
    void one_hour_is_said_in_the_singular_and_nothing_else_is(TextSet texts, String key) {
        Wording subject = new Wording("rust", "rest");

        assertThat(new Sentence(key, subject, -60, 60).in(Language.ENGLISH, texts))
                .containsPattern("\\b1 hour\\b")
                .doesNotContainPattern("\\b1 hours|1 hour (are|were|have)\\b");
        assertThat(new Sentence(key, subject, -75, 45).in(Language.ENGLISH, texts))
                .containsPattern("1.25 hours\\b")
                .doesNotContainPattern("\\bhour\\b|hours (is|was|has)\\b");
    }

    @Test
    void the_verb_goes_with_the_hours_before_it() {
        assertThat(new Sentence("ceiling.assistance", null, 4740, 60).in(Language.ENGLISH, TextSet.STANDARD))
                .isEqualTo("A family gets at most 79 hours, because 1 hour was used at the birth.");
        assertThat(new Sentence("base-package", null, 60, 0).in(Language.ENGLISH, TextSet.NEUTRAL))
                .isEqualTo("1 hour of care has been set.");
    }

    @Test
    void second_hours_are_said_without_a_sign_too() {
        assertThat(new Sentence("ceiling.assistance", null, -4680, -120).in(Language.DUTCH, TextSet.STANDARD))
                .isEqualTo("Een gezin krijgt ten hoogste 78 uur, want 2 uur is gebruikt bij de bevalling.");
    }

    @Test
    void a_sentence_that_is_not_there_is_named() {
        Sentence unknown = new Sentence("good-night", null, 0, 0);

        assertThatThrownBy(() -> unknown.in(Language.ENGLISH, TextSet.STANDARD))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The ENGLISH texts have no sentence good-night.");
    }

    @Test
    void a_sentence_that_lacks_its_subject_is_named() {
        Sentence nameless = new Sentence("factor.more", null, 60, 0);

        assertThatThrownBy(() -> nameless.in(Language.DUTCH, TextSet.STANDARD))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("Sentence factor.more needs a subject.");
        assertThat(nameless.in(Language.DUTCH, TextSet.NEUTRAL)).isEqualTo("Er is 1 uur bij gekomen.");
    }

    @Test
    void a_subject_is_said_in_the_language_of_the_sentence() {
        Sentence sentence = new Sentence("factor.less", new Wording("hulp van oma", "help of grandmother"), -90, 0);

        assertThat(sentence.in(Language.DUTCH, TextSet.STANDARD)).isEqualTo("Voor hulp van oma gaat er 1,5 uur af.");
        assertThat(sentence.in(Language.ENGLISH, TextSet.STANDARD))
                .isEqualTo("For help of grandmother 1.5 hours are taken off.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            window.fixed | De wet vergoedt kraamzorg tot en met dag 42. De dag van de geboorte is dag 1. Die wet geldt sinds gisteren. | The law pays for maternity care up to and including day 42. The day of birth is day 1. The law in force since yesterday says so.
            window.exception | De wet vergoedt kraamzorg tot en met dag 42. De dag van de geboorte is dag 1. Die wet geldt sinds gisteren. Na dag 10 kan dat alleen met een goede reden. | The law pays for maternity care up to and including day 42. The day of birth is day 1. The law in force since yesterday says so. After day 10 that needs a good reason.
            notice.LOSS_AFTER_DECISION | De uren blijven zoals ze zijn, tot de verloskundige of huisarts opnieuw beslist. | The hours stay as they are until the midwife or GP decides again.
            notice.INTAKE_OUTSIDE_WEEKS | De intake was in week 42 van de zwangerschap. Meestal is dat vroeger of later. | The intake was in week 42 of the pregnancy. Usually that is earlier or later.
            notice.EXTENSION_OUTSIDE_LAW | De verlenging van de zorg past niet meer bij de wet. De verloskundige of huisarts bekijkt wat er nog kan. | The extension of care does not fit the law any more. The midwife or GP looks at what is still possible.
            notice.LATE_REGISTRATION | U heeft zich laat aangemeld. De organisatie belooft daarom alleen het minimum. | You registered late. That is why the organisation promises only the minimum.
            """)
    void a_sentence_that_no_scenario_speaks_reads_well(String key, String dutch, String english) {
        Sentence sentence = new Sentence(key, new Wording("sinds gisteren", "since yesterday"), 10, 42);

        assertThat(sentence.in(Language.DUTCH, TextSet.STANDARD)).isEqualTo(dutch);
        assertThat(sentence.in(Language.ENGLISH, TextSet.STANDARD)).isEqualTo(english);
    }

    @Test
    void languages_have_the_tags_that_browsers_send() {
        assertThat(Language.values()).extracting(Language::tag).containsExactly("nl", "en");
    }

    /** The sentences as they stand in the file, by key. */
    static Map<String, String> written(Language language, TextSet texts) {
        String name = "%s_%s.properties".formatted(texts.name().toLowerCase(Locale.ROOT), language.tag());
        Properties properties = new Properties();
        try (InputStreamReader file = new InputStreamReader(
                Objects.requireNonNull(PhrasebookTest.class.getResourceAsStream(name), name), StandardCharsets.UTF_8)) {
            properties.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> sentences = new TreeMap<>();
        new TreeSet<>(properties.stringPropertyNames()).forEach(key -> sentences.put(key, properties.getProperty(key)));
        return sentences;
    }

    private static Map<String, List<String>> slots(Map<String, String> sentences) {
        Map<String, List<String>> slots = new TreeMap<>();
        sentences.forEach((key, text) -> slots.put(
                key,
                SLOT.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .map(slot -> slot.substring(1, slot.length() - 1))
                        .sorted()
                        .toList()));
        return slots;
    }
}
