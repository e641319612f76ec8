package nl.kraamflex.indication.rest.page;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.kraamflex.indication.domain.calculation.Language;
import nl.kraamflex.indication.domain.calculation.TextSet;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.platform.web.TextFile;
import org.jspecify.annotations.Nullable;

/**
 * The words of the page in one language and set of texts, {@code texts/page_<set>_<language>.properties}. A text has slots
 * {@code {0}}, {@code {1}} for what differs between cases.
 */
final class PageTexts {
    private record Edition(Language language, TextSet set) {}

    private static final List<Pattern> WORD_OF_NUMBER = IntStream.range(0, 2)
            .mapToObj(slot -> Pattern.compile("\\{%d\\|([^|}]*)\\|([^|}]*)}".formatted(slot)))
            .toList();
    private static final Map<Edition, PageTexts> ALL = load();

    private final Language language;
    private final Locale locale;
    private final DateTimeFormatter day;
    private final TextFile file;

    private PageTexts(Language language, TextFile file) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language.tag());
        this.day = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale);
        this.file = file;
    }

    static PageTexts of(Language language, TextSet set) {
        return Objects.requireNonNull(ALL.get(new Edition(language, set)));
    }

    /** Every text as written, by its key. */
    SortedMap<String, String> written() {
        return file.texts();
    }

    /**
     * A text with its slots filled. A slot {@code {0|hour|hours}} is the word that goes with the number in slot 0: the first for 1,
     * the second for any other.
     *
     * @throws IllegalStateException when there is no such text
     */
    String say(String key, Object... slots) {
        @Nullable String text = file.texts().get(key);
        if (text == null) {
            throw new IllegalStateException("%s has no text %s: add it to all four files.".formatted(file.name(), key));
        }
        for (int i = 0; i < slots.length; i++) {
            String filled = String.valueOf(slots[i]);
            text = text.replace("{" + i + "}", filled);
            text = WORD_OF_NUMBER.get(i).matcher(text).replaceAll(filled.equals("1") ? "$1" : "$2");
        }
        return text;
    }

    /** A date with the day of the week, such as {@code maandag 10 maart 2025}. */
    String date(LocalDate date) {
        return day.format(date);
    }

    /** Minutes as hours in the decimals of the language, such as {@code 5,5}. */
    String hours(int minutes) {
        String number = HoursNumber.of(minutes).abs().toPlainString();
        String written = language == Language.DUTCH ? number.replace('.', ',') : number;
        return minutes < 0 ? "\u2212 " + written : written;
    }

    /** Minutes as hours that are added to others, such as {@code + 5,5}. */
    String change(int minutes) {
        return minutes > 0 ? "+ " + hours(minutes) : hours(minutes);
    }

    private static Map<Edition, PageTexts> load() {
        Map<Edition, PageTexts> all = new HashMap<>();
        for (Language language : Language.values()) {
            for (TextSet set : TextSet.values()) {
                all.put(new Edition(language, set), read(language, set));
            }
        }
        return all;
    }

    private static PageTexts read(Language language, TextSet set) {
        String name = "/texts/page_%s_%s.properties".formatted(set.name().toLowerCase(Locale.ROOT), language.tag());
        return new PageTexts(language, TextFile.read(PageTexts.class, name));
    }
}
