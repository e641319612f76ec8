package nl.kraamflex.billing.domain.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /** The bits of its slots. */
    int needs() {
        return needs;
    }

    /** How many slots it has. */
    int slots() {
        return slots.length;
    }

    /** The slot at a place, from 0 on. */
    Slot slot(int place) {
        return slots[place];
    }

    /** The words before the slot at a place; at the place after the last, those that end the phrase. */
    String words(int place) {
        return words[place];
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
        List<String> words = new ArrayList<>(List.of(""));
        List<Slot> slots = new ArrayList<>();
        for (Passage passage : passages) {
            String before = words.removeLast();
            words.add((before.isEmpty() && slots.isEmpty() ? "" : before + " ") + passage.words[0]);
            words.addAll(Arrays.asList(passage.words).subList(1, passage.words.length));
            slots.addAll(Arrays.asList(passage.slots));
        }
        return new Passage(words, slots);
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
