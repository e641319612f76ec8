package nl.kraamflex.billing.domain.wording;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.kraamflex.platform.dated.LawFile;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of one language and set of texts, {@code texts/statement_<set>_<language>.properties}: read once, cut into words and slots
 * once. Filling them writes into a {@link StringBuilder} and interprets nothing. Safe for use by several threads.
 */
public final class PhraseBook {
    private record Edition(Language language, TextSet set) {}

    /** Names of laws by regulation, as a family would call them; found by hash, since every line asks for one. */
    private static final Map<String, String> PLAIN_DUTCH =
            Map.copyOf(Bundle.read("/texts/laws_nl.properties").texts());

    private static final Map<Edition, PhraseBook> ALL = load();

    private final Language language;
    private final TextSet set;
    private final ReaderFormat format;
    private final Map<Phrase, Passage> phrases = new EnumMap<>(Phrase.class);

    private PhraseBook(Edition edition, ReaderFormat format) {
        this.language = edition.language();
        this.set = edition.set();
        this.format = format;
        Bundle bundle = bundle(language, set);
        for (Phrase phrase : Phrase.values()) {
            if (phrase.in(set)) {
                phrases.put(phrase, Passage.of(bundle.text(phrase.name())));
            }
        }
    }

    /** The book of a language and set. */
    public static PhraseBook of(Language language, TextSet set) {
        return Objects.requireNonNull(ALL.get(new Edition(language, set)));
    }

    /** The language of its words. */
    public Language language() {
        return language;
    }

    /** Its set of texts. */
    public TextSet set() {
        return set;
    }

    /** How its readers write amounts, hours and dates. */
    public ReaderFormat format() {
        return format;
    }

    /** Begins a text of one or more sentences. */
    public PhraseWriter write() {
        return new PhraseWriter(this);
    }

    /**
     * A phrase without slots.
     *
     * @throws IllegalStateException when it has slots, or this set does not say such a thing
     */
    public String say(Phrase phrase) {
        return compiled(phrase).alone();
    }

    /**
     * What a rule is called within a sentence: its articles in English, a plain name in Dutch, where the title of a law would make the
     * sentence hard to read, and its title elsewhere.
     */
    public String rule(LawFile file) {
        return language == Language.NL ? PLAIN_DUTCH.getOrDefault(file.regulation(), file.title()) : law(file);
    }

    /**
     * What a rule is called where it can be looked up: its articles in English, its own title elsewhere, since Dutch law has a Dutch name
     * in every language.
     */
    public String law(LawFile file) {
        return language == Language.EN ? file.legalBasis() : file.title();
    }

    /**
     * Phrases that follow each other, to be said as one: for what is said often.
     *
     * @throws IllegalStateException when this set does not say one of them
     */
    public Passage passage(List<Phrase> following) {
        return Passage.of(following.stream().map(this::compiled).toList());
    }

    Passage compiled(Phrase phrase) {
        @Nullable Passage compiled = phrases.get(phrase);
        if (compiled == null) {
            throw new IllegalStateException("The set %s does not say %s; ask Phrase.in first.".formatted(set, phrase));
        }
        return compiled;
    }

    /** The file as written. */
    static Bundle bundle(Language language, TextSet set) {
        return Bundle.read(
                "/texts/statement_%s_%s.properties".formatted(set.name().toLowerCase(Locale.ROOT), language.tag()));
    }

    private static Map<Edition, PhraseBook> load() {
        Map<Edition, PhraseBook> all = new HashMap<>();
        Map<Language, ReaderFormat> formats = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            ReaderFormat format = formats.computeIfAbsent(language, ReaderFormat::read);
            for (TextSet set : TextSet.values()) {
                Edition edition = new Edition(language, set);
                all.put(edition, new PhraseBook(edition, format));
            }
        }
        return all;
    }
}
