package nl.kraamflex.billing.domain.layout;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one record says.
 *
 * @param type of the record
 * @param reference of the claim line it is about; null when it is about none
 * @param values by source; a source without a value has nothing to say
 */
public record RecordValues(String type, @Nullable String reference, Map<LayoutSource, String> values) {
    public RecordValues {
        values = Map.copyOf(values);
    }

    /** The value of a source, or empty text. */
    public String value(LayoutSource source) {
        return values.getOrDefault(source, "");
    }

    /** Shows no value, which may be about a person. */
    @Override
    public String toString() {
        return "RecordValues[" + type + "]";
    }
}
