package nl.kraamflex.platform.dated;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What one file says under one name: a figure or a gap, and what the file adds to it.
 *
 * @param name name without the regulation, such as {@code factor-caesarean}
 * @param figure absent for a gap
 * @param note remark, and for a gap the reason
 * @param choices the words the file allows for a text; empty for numbers
 * @param label what it is called where people read it
 * @param attributes further words about it, by their name; what they mean is up to the reader of the regulation
 */
public record LawEntry(
        String name,
        @Nullable Figure figure,
        @Nullable String note,
        Set<String> choices,
        @Nullable Wording label,
        Map<String, List<String>> attributes) {
    /** Keeps copies of the collections, in the order of the file. */
    public LawEntry {
        choices = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(choices));
        attributes = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(attributes));
    }

    /** The words of an attribute; empty when the file has none of that name. */
    public List<String> attribute(String attribute) {
        return attributes.getOrDefault(attribute, List.of());
    }
}
