package nl.kraamflex.scheduling.rest.regionoutlook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kraamflex.platform.web.TextFile;
import nl.kraamflex.scheduling.domain.Language;
import nl.kraamflex.scheduling.domain.QuarterHours;
import org.jspecify.annotations.Nullable;

/**
 * The words of a region's page and picture in one language, {@code texts/region_outlook_<language>.properties}. A text has slots
 * {@code {0}}, {@code {1}} for what differs.
 */
final class RegionOutlookTexts {
    private static final int QUANTA_PER_HOUR = 4;

    private static final Map<Language, RegionOutlookTexts> ALL = Arrays.stream(Language.values())
            .collect(Collectors.toUnmodifiableMap(Function.identity(), RegionOutlookTexts::new));

    private final Language language;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final TextFile file;

    private RegionOutlookTexts(Language language) {
        Locale locale = Locale.forLanguageTag(language.tag());
        this.language = language;
        this.day = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale);
        this.shortDay = DateTimeFormatter.ofPattern("EEE d MMM", locale);
        this.file = TextFile.read(
                RegionOutlookTexts.class, "/texts/region_outlook_%s.properties".formatted(language.tag()));
    }

    /** The words in a language. */
    static RegionOutlookTexts of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** Every text as written, by its key. */
    SortedMap<String, String> written() {
        return file.texts();
    }

    /**
     * A text with its slots filled.
     *
     * @throws IllegalStateException when there is no such text
     */
    String say(String key, Object... slots) {
        @Nullable String text = file.texts().get(key);
        if (text == null) {
            throw new IllegalStateException(
                    "The outlook of a region has no text %s in %s: add it to both files.".formatted(key, language));
        }
        for (int i = 0; i < slots.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(slots[i]));
        }
        return text;
    }

    /** A text about a number of things, which has words of its own for one of them. */
    String count(String key, int number) {
        return say(number == 1 ? key + ".one" : key, number);
    }

    /** A date with the day of the week, such as {@code maandag 5 januari 2026}. */
    String date(LocalDate date) {
        return day.format(date);
    }

    /** The same in few letters, such as {@code ma 5 jan}. */
    String shortDate(LocalDate date) {
        return shortDay.format(date).replace(".", "");
    }

    /** Quarters as hours, such as {@code 5,5}; what nobody said in words. */
    String number(@Nullable Integer quanta) {
        return quanta == null ? say("unknown") : language.hours(quanta * QuarterHours.MINUTES);
    }

    /** Quarters as hours with their name, such as {@code 5,5 uur}. */
    String hours(int quanta) {
        return quanta == QUANTA_PER_HOUR ? say("hours.one") : say("hours", number(quanta));
    }

    /** Quarters in whole hours, half an hour up, where there is no room for more. */
    String whole(int quanta) {
        return String.valueOf((quanta + QUANTA_PER_HOUR / 2) / QUANTA_PER_HOUR);
    }

    /** A number with one decimal. */
    String decimal(BigDecimal number) {
        String written = number.setScale(1, RoundingMode.HALF_UP).toPlainString();
        return language == Language.DUTCH ? written.replace('.', ',') : written;
    }
}
