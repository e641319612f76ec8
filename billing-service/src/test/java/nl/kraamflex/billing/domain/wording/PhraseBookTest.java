package nl.kraamflex.billing.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PhraseBookTest {
    private static Set<Slot> slots(String text) {
        return Set.copyOf(Passage.of(text).slots());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_bundle_has_a_text_for_every_phrase_and_no_other(Language language) {
        for (TextSet set : TextSet.values()) {
            assertThat(PhraseBook.bundle(language, set).texts().keySet())
                    .as("%s %s", set, language)
                    .isEqualTo(Arrays.stream(Phrase.values())
                            .filter(phrase -> phrase.in(set))
                            .map(Phrase::name)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_text_has_the_slots_of_its_dutch_one(Language language) {
        for (TextSet set : TextSet.values()) {
            var dutch = PhraseBook.bundle(Language.NL, set).texts();
            PhraseBook.bundle(language, set)
                    .texts()
                    .forEach((key, text) -> assertThat(slots(text))
                            .as("%s %s %s", set, language, key)
                            .isEqualTo(slots(dutch.getOrDefault(key, ""))));
        }
    }

    @Test
    void a_neutral_text_has_no_slot_that_the_standard_one_lacks() {
        var standard = PhraseBook.bundle(Language.NL, TextSet.STANDARD).texts();

        PhraseBook.bundle(Language.NL, TextSet.NEUTRAL)
                .texts()
                .forEach((key, text) -> assertThat(slots(standard.getOrDefault(key, "")))
                        .as(key)
                        .containsAll(slots(text)));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void a_format_has_every_form_of_its_language_and_no_other(Language language) {
        Stream<String> forms = PluralForm.of(language).stream()
                .flatMap(form -> Stream.of("hours." + form.key(), "days." + form.key()));
        Stream<String> months = Stream.iterate(1, month -> month + 1).limit(12).map(month -> "month." + month);
        Stream<String> numbers = Stream.of("decimal", "group", "group.digits", "minus", "euro", "euro.negative");

        assertThat(ReaderFormat.bundle(language).texts().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(forms, months, numbers).flatMap(keys -> keys).toList());
    }

    @Test
    void every_phrase_is_said_somewhere() {
        JavaClasses production = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("nl.kraamflex.billing");

        List<String> unsaid = production.get(Phrase.class).getFields().stream()
                .filter(field -> field.getRawType().isEquivalentTo(Phrase.class))
                .filter(field -> field.getAccessesToSelf().stream()
                        .allMatch(access -> access.getOriginOwner().isEquivalentTo(Phrase.class)))
                .map(field -> field.getName())
                .toList();

        assertThat(unsaid).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void no_text_keeps_a_slot_open(Language language) {
        for (TextSet set : TextSet.values()) {
            assertThat(SampleTexts.of(PhraseBook.of(language, set)).values())
                    .noneMatch(text -> text.contains("{") || text.contains("}") || text.contains("  "));
        }
    }

    @Test
    void a_value_stays_for_the_phrases_that_follow() {
        String text = PhraseBook.of(Language.NL, TextSet.STANDARD)
                .write()
                .date(LocalDate.of(2025, 3, 10))
                .hours(480)
                .say(Phrase.LINE_GIVEN)
                .perHour(540)
                .amount(4320)
                .say(Phrase.LINE_CONTRIBUTION)
                .say(Phrase.LINE_PAYS)
                .toString();

        assertThat(text)
                .isEqualTo(
                        "Op 10 maart 2025 kreeg u 8 uur kraamzorg. De eigen bijdrage is € 5,40 per uur. U betaalt voor deze dag € 43,20.");
    }

    @Test
    void a_phrase_without_its_value_is_a_defect_also_when_the_text_before_had_it() {
        PhraseWriter words = PhraseBook.of(Language.NL, TextSet.STANDARD)
                .write()
                .amount(4320)
                .say(Phrase.LINE_PAYS);

        assertThat(words.restart().toString()).isEmpty();
        assertThatThrownBy(() -> words.say(Phrase.LINE_PAYS))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("LINE_PAYS needs a value that was not given");
    }

    @Test
    void the_neutral_set_does_not_say_why_the_care_matters() {
        assertThatThrownBy(() -> PhraseBook.of(Language.NL, TextSet.NEUTRAL).say(Phrase.CARE_WHY))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("The set NEUTRAL does not say CARE_WHY");
    }

    @Test
    void a_slot_that_does_not_exist_is_found_when_the_texts_are_read() {
        assertThatThrownBy(() -> Passage.of("Op {datum} kreeg u zorg."))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("There is no slot {datum}");
    }

    @Test
    void arabic_does_without_marks_over_its_letters_which_a_document_cannot_place() {
        for (TextSet set : TextSet.values()) {
            assertThat(PhraseBook.bundle(Language.AR, set).texts().values())
                    .noneMatch(text -> text.codePoints().anyMatch(letter -> letter >= 0x064b && letter <= 0x0652));
        }
    }

    @Test
    void only_arabic_runs_from_right_to_left() {
        assertThat(Arrays.stream(Language.values()).filter(Language::rightToLeft))
                .containsExactly(Language.AR);
    }
}
