package nl.kraamflex.scheduling.rest.outlook;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import nl.kraamflex.platform.web.TextFile;
import nl.kraamflex.scheduling.domain.Attention;
import nl.kraamflex.scheduling.domain.DayReason;
import nl.kraamflex.scheduling.domain.Language;
import nl.kraamflex.scheduling.domain.Notice;
import nl.kraamflex.scheduling.domain.PartOfDay;
import nl.kraamflex.scheduling.domain.PlanCause;
import nl.kraamflex.scheduling.domain.TextSet;
import org.jspecify.annotations.Nullable;

/**
 * The words of page, picture and calendar in one language and set of texts, {@code texts/outlook_<set>_<language>.properties}; the
 * data of a bereaved family's case takes its words from here as well. A text has slots {@code {0}}, {@code {1}} for what differs
 * between cases.
 *
 * <p>What the domain says in words of its own speaks of birth, feeding and family. The standard set takes them over where it does not
 * speak to the family in words of its own. A neutral set takes none of it over: it says such things in its own words, or, where it has
 * none, not at all.
 */
public final class OutlookTexts {
    private record Edition(Language language, TextSet set) {}

    private static final Map<Edition, OutlookTexts> ALL = load();

    private final Language language;
    private final TextSet set;
    private final DateTimeFormatter day;
    private final DateTimeFormatter shortDay;
    private final TextFile file;

    private OutlookTexts(Edition edition, TextFile file) {
        this.language = edition.language();
        this.set = edition.set();
        Locale locale = Locale.forLanguageTag(language.tag());
        this.day = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale);
        this.shortDay = DateTimeFormatter.ofPattern("EEE d MMM", locale);
        this.file = file;
    }

    /** The words of a set in a language. */
    public static OutlookTexts of(Language language, TextSet set) {
        return Objects.requireNonNull(ALL.get(new Edition(language, set)));
    }

    Language language() {
        return language;
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
    public String say(String key, Object... slots) {
        return find(key, slots)
                .orElseThrow(() -> new IllegalStateException(
                        "%s has no text %s: add it to all four files.".formatted(file.name(), key)));
    }

    private Optional<String> find(String key, Object... slots) {
        @Nullable String text = file.texts().get(key);
        if (text == null) {
            return Optional.empty();
        }
        for (int i = 0; i < slots.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(slots[i]));
        }
        return Optional.of(text);
    }

    /** A date with the day of the week, such as {@code maandag 5 januari 2026}. */
    String date(LocalDate date) {
        return day.format(date);
    }

    /** The same in few letters, such as {@code ma 5 jan}. */
    String shortDate(LocalDate date) {
        return shortDay.format(date).replace(".", "");
    }

    /** Minutes as hours, such as {@code 5,5}. */
    String number(int minutes) {
        return language.hours(minutes);
    }

    /** Minutes as hours with their name, such as {@code 5,5 uur}. */
    String hours(int minutes) {
        return minutes == 60 ? say("hours.one") : say("hours", number(minutes));
    }

    /** When on the day. */
    String part(PartOfDay part) {
        return language == Language.DUTCH ? part.dutch() : part.english();
    }

    /** Why a plan was made. */
    public String cause(PlanCause cause) {
        return find("cause." + cause.name())
                .orElseGet(() -> set == TextSet.NEUTRAL
                        ? say("cause.other")
                        : language == Language.DUTCH ? cause.dutch() : cause.english());
    }

    /** Why a day differs from others; empty where that is not said. */
    public Optional<String> reason(DayReason reason, int longestMinutes) {
        return find("reason." + reason.name(), number(longestMinutes))
                .or(() -> ofTheDomain(
                        language == Language.DUTCH ? reason.dutch(longestMinutes) : reason.english(longestMinutes)));
    }

    /** What is in the way of a new plan. */
    public String attention(Attention attention) {
        return set == TextSet.NEUTRAL
                ? find("attention." + attention.code().name()).orElseGet(() -> say("attention.other"))
                : language == Language.DUTCH ? attention.dutch() : attention.english();
    }

    /** What a reader should know; empty where that is not said. */
    public Optional<String> notice(Notice notice) {
        return find("notice." + notice.code().name(), hours(notice.minutes()))
                .or(() -> ofTheDomain(language == Language.DUTCH ? notice.dutch() : notice.english()));
    }

    private Optional<String> ofTheDomain(String text) {
        return set == TextSet.NEUTRAL ? Optional.empty() : Optional.of(text);
    }

    private static Map<Edition, OutlookTexts> load() {
        Map<Edition, OutlookTexts> all = new HashMap<>();
        for (Language language : Language.values()) {
            for (TextSet set : TextSet.values()) {
                Edition edition = new Edition(language, set);
                all.put(edition, read(edition));
            }
        }
        return all;
    }

    private static OutlookTexts read(Edition edition) {
        String name = "/texts/outlook_%s_%s.properties"
                .formatted(
                        edition.set().name().toLowerCase(Locale.ROOT),
                        edition.language().tag());
        return new OutlookTexts(edition, TextFile.read(OutlookTexts.class, name));
    }
}
