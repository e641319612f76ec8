package nl.kraamflex.billing.domain.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A phrase cut into words and slots: first words, then slot, words, slot, words, and so on; words may be empty. */
final class CompiledPhrase {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    // Arrays, because a statement is made of a hundred of these parts and walks over nothing else as often.
    private final String[] words;
    private final Slot[] slots;
    private final int needs;

    private CompiledPhrase(List<String> words, List<Slot> slots) {
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
    static CompiledPhrase of(String written) {
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
        return new CompiledPhrase(words, slots);
    }

    private static Slot slot(String name, String written) {
        return Arrays.stream(Slot.values())
                .filter(slot -> slot.written().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "There is no slot {%s}, which stands in: %s".formatted(name, written)));
    }
}
