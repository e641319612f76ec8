package nl.kraamflex.billing.domain.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How easily a Dutch text is read: the formula of Flesch as W.H. Douma fitted it to Dutch in 1960, 206.835 - 0.77 x syllables per hundred
 * words - 0.93 x words per sentence. Numbers count as words of a sentence and have no syllables of their own.
 */
public record DutchText(String text) {
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!](?:\\s+|$)");
    private static final Pattern WORD = Pattern.compile(".*[\\p{L}\\p{N}].*");
    private static final Pattern LETTERS = Pattern.compile("\\p{L}+(?:['’-]\\p{L}+)*");

    /** Vowels that make one syllable together, the longest first. */
    private static final List<String> TOGETHER = List.of(
            "eeu", "ieu", "aai", "ooi", "oei", "eau", "aa", "ee", "ie", "oo", "uu", "oe", "eu", "ui", "ei", "ij", "ou",
            "au");

    private static final String VOWELS = "aeiouyáàâäéèêëíìîïóòôöúùûü";

    List<String> sentences() {
        return Arrays.stream(SENTENCE_END.split(text.strip()))
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    List<String> words() {
        return Arrays.stream(text.split("\\s+"))
                .filter(word -> WORD.matcher(word).matches())
                .toList();
    }

    /** Words a sentence, on average. */
    public BigDecimal wordsPerSentence() {
        return ratio(words().size(), sentences().size());
    }

    /** Reading ease; 60 and more is plain. */
    public BigDecimal readingEase() {
        List<String> spoken = words().stream()
                .flatMap(word -> LETTERS.matcher(word).results().map(found -> found.group()))
                .toList();
        int syllables = spoken.stream().mapToInt(DutchText::syllables).sum();
        return new BigDecimal("206.835")
                .subtract(new BigDecimal("77").multiply(ratio(syllables, spoken.size())))
                .subtract(new BigDecimal("0.93").multiply(wordsPerSentence()));
    }

    private static BigDecimal ratio(int of, int by) {
        return BigDecimal.valueOf(of).divide(BigDecimal.valueOf(Math.max(1, by)), 4, RoundingMode.HALF_UP);
    }

    /** Syllables of a word, by its groups of vowels; one at least. */
    static int syllables(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replace("qu", "kw");
        int syllables = 0;
        int at = 0;
        while (at < letters.length()) {
            int from = at;
            if (VOWELS.indexOf(letters.charAt(at)) < 0) {
                at++;
                continue;
            }
            // In officieel the i and the ee are two syllables, where ie would be one.
            boolean apart = letters.startsWith("iee", at) || letters.startsWith("ieë", at);
            at += apart
                    ? 1
                    : TOGETHER.stream()
                            .filter(vowels -> letters.startsWith(vowels, from))
                            .findFirst()
                            .map(String::length)
                            .orElse(1);
            syllables++;
        }
        return Math.max(1, syllables);
    }
}
