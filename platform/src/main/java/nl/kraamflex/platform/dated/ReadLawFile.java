package nl.kraamflex.platform.dated;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A law file after reading, before it has been compared with its neighbours.
 *
 * @param place where the file lies, for fault messages
 * @param law its head
 * @param entries what it says about each figure, by the figure's name without the regulation, in the order of the file
 */
record ReadLawFile(String place, LawFile law, Map<String, Entry> entries) {

    /** The three fields that can hold a value. */
    enum Shape {
        AMOUNT,
        AMOUNTS,
        TEXT;

        String field() {
            return switch (this) {
                case AMOUNT -> "amount";
                case AMOUNTS -> "amounts";
                case TEXT -> "text";
            };
        }
    }

    /**
     * What a file says about one figure.
     *
     * @param shape which field holds the value; absent if that was faulty
     * @param unit absent if it was faulty
     * @param choices the words allowed for a text
     * @param figure absent for a gap, and for a faulty figure
     * @param note remark, and for a gap the reason
     * @param label what it is called where people read it
     * @param attributes further words about it, by their name
     */
    record Entry(
            @Nullable Shape shape,
            @Nullable Unit unit,
            Set<String> choices,
            @Nullable Figure figure,
            @Nullable String note,
            @Nullable Wording label,
            Map<String, List<String>> attributes) {
        Entry from(LawFile version) {
            return new Entry(
                    shape, unit, choices, figure == null ? null : figure.from(version), note, label, attributes);
        }
    }

    /** The same file, of which another takes the place after a day. */
    ReadLawFile endingOn(LocalDate lastDay) {
        LawFile shorter = law.endingOn(lastDay);
        Map<String, Entry> same = new LinkedHashMap<>();
        entries.forEach((name, entry) -> same.put(name, entry.from(shorter)));
        return new ReadLawFile(place, shorter, same);
    }

    /** The file as a whole. */
    LawEdition edition(boolean replaced) {
        return new LawEdition(
                law,
                replaced,
                entries.entrySet().stream()
                        .map(named -> new LawEntry(
                                named.getKey(),
                                named.getValue().figure(),
                                named.getValue().note(),
                                named.getValue().choices(),
                                named.getValue().label(),
                                named.getValue().attributes()))
                        .toList());
    }
}
