package nl.kraamflex.billing.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.kraamflex.platform.dated.LawFile;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every Dutch text that a family can get is plain: by its formula, by the length of its sentences, and without a passive. */
class ReadingLevelTest {
    private static final BigDecimal PLAIN = new BigDecimal("60");
    private static final BigDecimal LONGEST = new BigDecimal("12");
    private static final Pattern PASSIVE = Pattern.compile("\\b(wordt|worden|werd|werden)\\b");

    private static Map<Phrase, DutchText> sentences(TextSet set) {
        return SampleTexts.of(PhraseBook.of(Language.NL, set)).entrySet().stream()
                .filter(text -> text.getValue().endsWith(".") || text.getValue().endsWith("?"))
                .collect(Collectors.toMap(Map.Entry::getKey, text -> new DutchText(text.getValue())));
    }

    @ParameterizedTest
    @EnumSource(TextSet.class)
    void each_text_of_one_or_more_sentences_is_plain(TextSet set) {
        Map<Phrase, DutchText> texts = sentences(set);

        SoftAssertions.assertSoftly(softly -> texts.forEach((phrase, text) -> {
            softly.assertThat(text.readingEase())
                    .as("%s: %s", phrase, text.text())
                    .isGreaterThanOrEqualTo(PLAIN);
            softly.assertThat(text.wordsPerSentence())
                    .as("%s: %s", phrase, text.text())
                    .isLessThanOrEqualTo(LONGEST);
        }));
        assertThat(texts).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @EnumSource(TextSet.class)
    void all_texts_of_a_set_together_are_plain(TextSet set) {
        DutchText all = new DutchText(
                sentences(set).values().stream().map(DutchText::text).collect(Collectors.joining(" ")));

        assertThat(all.readingEase()).isGreaterThanOrEqualTo(PLAIN);
        assertThat(all.wordsPerSentence()).isLessThanOrEqualTo(LONGEST);
    }

    @Test
    void a_law_has_a_plain_name_in_dutch_and_its_own_title_where_it_can_be_looked_up() {
        PhraseBook dutch = PhraseBook.of(Language.NL, TextSet.STANDARD);

        for (String regulation :
                List.of("own-contribution-home", "own-contribution-institution", "contribution-exemptions")) {
            LawFile law = SampleTexts.law(regulation);
            assertThat(new DutchText("De regel hierachter: " + dutch.rule(law) + ".").readingEase())
                    .as(dutch.rule(law))
                    .isGreaterThanOrEqualTo(PLAIN);
            assertThat(dutch.law(law)).isEqualTo(law.title());
        }
    }

    @ParameterizedTest
    @EnumSource(TextSet.class)
    void who_does_something_is_named(TextSet set) {
        List<String> passive = SampleTexts.of(PhraseBook.of(Language.NL, set)).values().stream()
                .filter(text -> PASSIVE.matcher(text).find())
                .toList();

        assertThat(passive).isEmpty();
    }
}
