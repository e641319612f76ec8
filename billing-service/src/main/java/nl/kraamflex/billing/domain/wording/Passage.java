package nl.kraamflex.billing.domain.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One or more phrases of a book that follow each other, cut into words and slots: first words, then slot, words, slot, words, and so on;
 * words may be empty. Cut once and filled often.
 */
public final class Passage {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    // Arrays, because a statement is made of a hundred of these parts and walks over nothing else as often.
    private final String[] words;
    private final Slot[] slots;
    private final int needs;

    private Passage(List<String> words, List<Slot> slots) {
        this.words = words.toArray(String[]::new);
        this.slots = slots.toArray(Slot[]::new);
        int bits = 0;
        for (Slot slot : slots) {
            bits |= slot.bit();
        }
        this.needs = bits;
    }

    /** Its slots, in order. */
    List<Slot> slots() {
        return List.of(slots);
    }

    /** The bits of its slots. */
    int needs() {
        return needs;
    }

    /**
     * The text of a passage without slots.
     *
     * @throws IllegalStateException when it has slots
     */
    String alone() {
        if (slots.length > 0) {
            throw new IllegalStateException("\"%s\" needs a value that was not given.".formatted(this));
        }
        return words[0];
    }

    /**
     * The text with the values of a writer in its slots.
     *
     * <p>One expression makes a text at its exact length and writes each letter once, which nothing that grows does; statements are made of
     * passages of up to four slots.
     */
    String filled(PhraseWriter values) {
        return switch (slots.length) {
            case 0 -> words[0];
            case 1 -> words[0] + values.of(slots[0]) + words[1];
            case 2 -> words[0] + values.of(slots[0]) + words[1] + values.of(slots[1]) + words[2];
            case 3 ->
                words[0]
                        + values.of(slots[0])
                        + words[1]
                        + values.of(slots[1])
                        + words[2]
                        + values.of(slots[2])
                        + words[3];
            case 4 ->
                words[0]
                        + values.of(slots[0])
                        + words[1]
                        + values.of(slots[1])
                        + words[2]
                        + values.of(slots[2])
                        + words[3]
                        + values.of(slots[3])
                        + words[4];
            default -> longer(values);
        };
    }

    private String longer(PhraseWriter values) {
        StringBuilder text = new StringBuilder(words[0]);
        for (int place = 0; place < slots.length; place++) {
            text.append(values.of(slots[place])).append(words[place + 1]);
        }
        return text.toString();
    }

    /**
     * Compiles a text.
     *
     * @throws IllegalStateException when it has a slot that does not exist
     */
    static Passage of(String written) {
        List<String> words = new ArrayList<>();
        List<Slot> slots = new ArrayList<>();
        int from = 0;
        Matcher found = SLOT.matcher(written);
        while (found.find()) {
            words.add(written.substring(from, found.start()));
            slots.add(slot(found.group(1), written));
            from = found.end();
        }
        words.add(written.substring(from));
        return new Passage(words, slots);
    }

    /** Passages after each other, with a blank between them. */
    static Passage of(List<Passage> passages) {
        return of(passages.stream().map(Passage::toString).collect(Collectors.joining(" ")));
    }

    private static Slot slot(String name, String written) {
        return Arrays.stream(Slot.values())
                .filter(slot -> slot.written().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "There is no slot {%s}, which stands in: %s".formatted(name, written)));
    }

    /** As its book writes it, with its slots. */
    @Override
    public String toString() {
        StringBuilder written = new StringBuilder();
        for (int place = 0; place < slots.length; place++) {
            written.append(words[place])
                    .append('{')
                    .append(slots[place].written())
                    .append('}');
        }
        return written.append(words[slots.length]).toString();
    }
}
