package nl.kraamflex.billing.domain.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a family reads after a loss: nothing that hurts, and no word that nobody reviewed. */
class NeutralTextsTest {
    /** Parts of words that must not occur: children, birth, feeding, family, places of birth, encouragement. */
    private static final Map<Language, Pattern> PAINFUL = Map.of(
            Language.NL,
            Pattern.compile(
                    "baby|kind|geboor|geboren|bevalling|zwanger|kraam|moeder|vader|ouder|gezin|tweeling|voed|borst|fles"
                            + "|couveuse|luier|ziekenhuis|gefeliciteerd|geniet|geluk|mooi|fijn|leuk|succes|goed|welkom|hoera"
                            + "|belangrijk|\\bblije?\\b|!"),
            Language.EN,
            Pattern.compile(
                    "baby|child|infant|birth|born|pregnan|matern|mother|father|parent|famil|twin|feed|breast|formula"
                            + "|bottle|incubator|diaper|nappy|hospital|congratulat|enjoy|happy|happi|joy|beautiful|lovely|nice"
                            + "|welcome|good|success|great|matter|important|!"),
            Language.TR,
            Pattern.compile(
                    "bebek|bebeğ|çocu|doğum|doğan|hamile|gebe|loğusa|\\banne|\\bbaba|ebeveyn|aile|ikiz|emzir|beslen|meme"
                            + "|süt|biberon|kuvöz|hastane|tebrik|kutla|mutlu|güzel|hoş geldin|iyi|başarı|önemli|\\bebe\\b|ebeniz|!"),
            Language.AR,
            Pattern.compile(
                    "طفل|أطفال|رضيع|مولود|ولادة|ولاده|مولد|حامل|(?<!\\p{L})حمل|أمومة|الأم |أب |عائلة|أسرة|توأم|رضاعة|تغذية|حليب"
                            + "|حاضنة|مستشفى|مبارك|تهنئة|سعيد|سعادة|جميل|أهلا|مرحبا|نجاح|مهم|قابلة|!"),
            Language.PL,
            Pattern.compile(
                    "dzieck|dzieci|niemowl|narodz|urodz|poród|porod|ciąż|położn|połog|matk|ojc|rodzic|rodzin|bliźni"
                            + "|karmi|pierś|piers|butelk|inkubator|pieluch|szpital|gratul|szczęś|radoś|piękn|miło|witamy|dobr"
                            + "|sukces|ważn|!"));

    static Stream<Arguments> texts() {
        return Arrays.stream(Language.values())
                .flatMap(language -> PhraseBook.bundle(language, TextSet.NEUTRAL).texts().entrySet().stream()
                        .map(text -> Arguments.of(language, text.getKey(), text.getValue())));
    }

    private static List<String> painful(Language language, String text) {
        return Objects.requireNonNull(PAINFUL.get(language))
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("texts")
    void a_text_hurts_nobody(Language language, String key, String text) {
        assertThat(painful(language, text)).as(text).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("texts")
    void a_text_is_the_one_that_was_reviewed(Language language, String key, String text) {
        Bundle reviewed = Bundle.read("/reviewed/statement_neutral_%s.properties".formatted(language.tag()));

        assertThat(text)
                .as("Read %s as a family that lost someone, and then put it into the reviewed texts.", key)
                .isEqualTo(reviewed.texts().get(key));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nothing_is_reviewed_that_is_not_said(Language language) {
        assertThat(Bundle.read("/reviewed/statement_neutral_%s.properties".formatted(language.tag()))
                        .texts()
                        .keySet())
                .isEqualTo(PhraseBook.bundle(language, TextSet.NEUTRAL).texts().keySet());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_standard_set_speaks_of_what_the_neutral_one_keeps_silent_on(Language language) {
        assertThat(PhraseBook.bundle(language, TextSet.STANDARD).texts().values())
                .anyMatch(text -> !painful(language, text).isEmpty());
    }

    @Test
    void why_the_care_matters_is_not_told_after_a_loss() {
        assertThat(Stream.of(Phrase.CARE_HEADING, Phrase.CARE_WHY, Phrase.CARE_LESS))
                .noneMatch(phrase -> phrase.in(TextSet.NEUTRAL));
    }
}
