package nl.kraamflex.billing.domain.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A phrase cut into words and slots.
 *
 * @param segments in their order
 * @param needs the bits of its slots
 */
record CompiledPhrase(List<Segment> segments, int needs) {
    private static final Pattern SLOT = Pattern.compile("\\{(\\w+)}");

    CompiledPhrase {
        segments = List.copyOf(segments);
    }

    /**
     * Compiles a text.
     *
     * @throws IllegalStateException when it has a slot that does not exist
     */
    static CompiledPhrase of(String written) {
        List<Segment> segments = new ArrayList<>();
        int needs = 0;
        int from = 0;
        Matcher slots = SLOT.matcher(written);
        while (slots.find()) {
            if (slots.start() > from) {
                segments.add(new Segment.Words(written.substring(from, slots.start())));
            }
            Segment.Slot slot = slot(slots.group(1), written);
            segments.add(slot);
            needs |= slot.bit();
            from = slots.end();
        }
        if (from < written.length()) {
            segments.add(new Segment.Words(written.substring(from)));
        }
        return new CompiledPhrase(segments, needs);
    }

    private static Segment.Slot slot(String name, String written) {
        return Arrays.stream(Segment.Slot.values())
                .filter(slot -> slot.written().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "There is no slot {%s}, which stands in: %s".formatted(name, written)));
    }
}
