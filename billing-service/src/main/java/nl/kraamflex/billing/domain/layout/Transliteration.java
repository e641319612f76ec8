package nl.kraamflex.billing.domain.layout;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/**
 * Writes a text with the letters that a claim file has (ASCII, positions 32 to 126). Accents are left off; a few letters have a
 * spelling of their own:
 *
 * <table>
 * <caption>Letters that are more than a letter with an accent</caption>
 * <tr><th>Letter</th><th>Written</th></tr>
 * <tr><td>ß</td><td>ss</td></tr>
 * <tr><td>æ Æ œ Œ</td><td>ae AE oe OE</td></tr>
 * <tr><td>ø Ø đ Đ ł Ł ı</td><td>o O d D l L i</td></tr>
 * <tr><td>ð Ð þ Þ</td><td>d D th TH</td></tr>
 * <tr><td>ĳ Ĳ</td><td>ij IJ</td></tr>
 * <tr><td>’ ‘ ʼ and ‐ ‑ – —</td><td>' and -</td></tr>
 * </table>
 *
 * <p>A letter of another script has no spelling here, and a text with one is refused, never written with a stand-in.
 */
final class Transliteration {
    private static final int FIRST = 32;
    private static final int LAST = 126;

    private static final Map<Integer, String> SPELLINGS = Map.ofEntries(
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'Æ', "AE"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'Œ', "OE"),
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'Ø', "O"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'Đ', "D"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'Ł', "L"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'Ð', "D"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) 'Þ', "TH"),
            Map.entry(0x0133, "ij"),
            Map.entry(0x0132, "IJ"),
            Map.entry(0x2019, "'"),
            Map.entry(0x2018, "'"),
            Map.entry(0x02BC, "'"),
            Map.entry(0x2010, "-"),
            Map.entry(0x2011, "-"),
            Map.entry(0x2013, "-"),
            Map.entry(0x2014, "-"));

    private Transliteration() {}

    /** The text in ASCII; empty when it has a letter without a spelling. */
    static Optional<String> of(String text) {
        StringBuilder written = new StringBuilder();
        int[] letters = text.codePoints().toArray();
        for (int letter : letters) {
            Optional<String> spelling = spelling(letter);
            if (spelling.isEmpty()) {
                return Optional.empty();
            }
            written.append(spelling.get());
        }
        return Optional.of(written.toString());
    }

    private static Optional<String> spelling(int letter) {
        if (SPELLINGS.containsKey(letter)) {
            return Optional.ofNullable(SPELLINGS.get(letter));
        }
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return Optional.of("");
        }
        String bare = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                .replaceAll("\\p{Mn}", "");
        return bare.chars().allMatch(sign -> sign >= FIRST && sign <= LAST) ? Optional.of(bare) : Optional.empty();
    }
}
