package nl.kraamflex.billing.domain.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The fields of one type of record.
 *
 * @param type two digits, such as 04
 * @param length how many positions a record has
 * @param fields by position
 * @param openEnded whether positions may be missing, because they are not public and an operator supplies them
 */
public record RecordLayout(String type, int length, List<LayoutField> fields, boolean openEnded) {
    /**
     * Positions that no field covers.
     *
     * @param from first
     * @param to last
     */
    public record Positions(int from, int to) {
        @Override
        public String toString() {
            return from == to ? Integer.toString(from) : from + "-" + to;
        }
    }

    public RecordLayout {
        fields = fields.stream()
                .sorted(Comparator.comparingInt(LayoutField::start))
                .toList();
    }

    /** Positions that no field covers, in order; empty when the record is complete. */
    public List<Positions> missing() {
        List<Positions> missing = new ArrayList<>();
        int next = 1;
        for (LayoutField field : fields) {
            if (field.start() > next) {
                missing.add(new Positions(next, field.start() - 1));
            }
            next = Math.max(next, field.end() + 1);
        }
        if (next <= length) {
            missing.add(new Positions(next, length));
        }
        return List.copyOf(missing);
    }

    /** The missing positions as people read them, such as 59-310. */
    String missingText() {
        return missing().stream().map(Positions::toString).collect(Collectors.joining(", "));
    }
}
