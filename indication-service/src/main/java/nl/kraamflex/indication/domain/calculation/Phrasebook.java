package nl.kraamflex.indication.domain.calculation;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import nl.kraamflex.platform.dated.Wording;
import org.jspecify.annotations.Nullable;

/** The sentences of one language and set of texts, taken apart once so that saying one only puts pieces together. */
final class Phrasebook {
    private enum Slot {
        TEXT,
        SUBJECT,
        FIRST,
        SECOND,
        HOURS,
        SECOND_HOURS
    }

    /**
     * A part of a sentence.
     *
     * @param text what it says; of a word that goes with a number, the one for 1 hour
     * @param otherwise the word for any other number of hours; null for what is not such a word
     */
    private record Piece(Slot slot, String text, @Nullable String otherwise) {
        Piece(Slot slot, String text) {
            this(slot, text, null);
        }
    }

    private static final int ONE_HOUR = 60;

    private static final Map<Language, Map<TextSet, Phrasebook>> ALL = load();

    private final Language language;
    private final char decimal;
    private final Map<String, Piece[]> sentences;

    private Phrasebook(Language language, Map<String, Piece[]> sentences) {
        this.language = language;
        this.decimal = language == Language.DUTCH ? ',' : '.';
        this.sentences = sentences;
    }

    static Phrasebook of(Language language, TextSet texts) {
        return Objects.requireNonNull(Objects.requireNonNull(ALL.get(language)).get(texts));
    }

    /** Every sentence there is, by its key. */
    Set<String> keys() {
        return new TreeSet<>(sentences.keySet());
    }

    String say(Sentence sentence) {
        Piece[] pieces = sentences.get(sentence.key());
        if (pieces == null) {
            throw new IllegalStateException("The %s texts have no sentence %s.".formatted(language, sentence.key()));
        }
        StringBuilder said = new StringBuilder(96);
        for (Piece piece : pieces) {
            switch (piece.slot()) {
                case TEXT -> said.append(piece.text());
                case SUBJECT -> said.append(subject(sentence));
                case FIRST -> said.append(sentence.first());
                case SECOND -> said.append(sentence.second());
                case HOURS -> hours(said, Math.abs(sentence.first()), piece);
                case SECOND_HOURS -> hours(said, Math.abs(sentence.second()), piece);
            }
        }
        return said.toString();
    }

    private String subject(Sentence sentence) {
        @Nullable Wording subject = sentence.subject();
        if (subject == null) {
            throw new IllegalStateException("Sentence %s needs a subject.".formatted(sentence.key()));
        }
        return language == Language.DUTCH ? subject.dutch() : subject.english();
    }

    private void hours(StringBuilder said, int minutes, Piece piece) {
        @Nullable String otherwise = piece.otherwise();
        if (otherwise != null) {
            said.append(minutes == ONE_HOUR ? piece.text() : otherwise);
            return;
        }
        said.append(minutes / 60);
        switch (minutes % 60 / 15) {
            case 1 -> said.append(decimal).append("25");
            case 2 -> said.append(decimal).append('5');
            case 3 -> said.append(decimal).append("75");
            default -> {}
        }
    }

    private static Map<Language, Map<TextSet, Phrasebook>> load() {
        Map<Language, Map<TextSet, Phrasebook>> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<TextSet, Phrasebook> sets = new EnumMap<>(TextSet.class);
            for (TextSet texts : TextSet.values()) {
                sets.put(texts, read(language, texts));
            }
            all.put(language, sets);
        }
        return all;
    }

    private static Phrasebook read(Language language, TextSet texts) {
        String name = "%s_%s.properties".formatted(texts.name().toLowerCase(Locale.ROOT), language.tag());
        Properties written = new Properties();
        try (InputStream file = Phrasebook.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException("The texts " + name + " are missing.");
            }
            written.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The texts " + name + " cannot be read.", e);
        }
        Map<String, Piece[]> sentences = new HashMap<>();
        written.stringPropertyNames().forEach(key -> sentences.put(key, pieces(written.getProperty(key))));
        return new Phrasebook(language, sentences);
    }

    private static Slot slot(String written) {
        return switch (written) {
            case "subject" -> Slot.SUBJECT;
            case "first" -> Slot.FIRST;
            case "second" -> Slot.SECOND;
            case "hours" -> Slot.HOURS;
            case "secondHours" -> Slot.SECOND_HOURS;
            default -> throw new IllegalStateException("A sentence has no slot {" + written + "}.");
        };
    }

    private static Piece[] pieces(String written) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < written.length()) {
            int open = written.indexOf('{', at);
            if (open < 0) {
                pieces.add(new Piece(Slot.TEXT, written.substring(at)));
                break;
            }
            if (open > at) {
                pieces.add(new Piece(Slot.TEXT, written.substring(at, open)));
            }
            int close = written.indexOf('}', open);
            pieces.add(filled(written.substring(open + 1, close)));
            at = close + 1;
        }
        return pieces.toArray(Piece[]::new);
    }

    /** A slot such as {@code hours}, or {@code hours|hour is|hours are}: the words that go with 1 hour and with any other number. */
    private static Piece filled(String written) {
        int one = written.indexOf('|');
        if (one < 0) {
            return new Piece(slot(written), "");
        }
        int other = written.indexOf('|', one + 1);
        Slot slot = slot(written.substring(0, one));
        if (other < 0 || (slot != Slot.HOURS && slot != Slot.SECOND_HOURS)) {
            throw new IllegalStateException("Write {" + written + "} as {hours|with 1 hour|with more}.");
        }
        return new Piece(slot, written.substring(one + 1, other), written.substring(other + 1));
    }
}
