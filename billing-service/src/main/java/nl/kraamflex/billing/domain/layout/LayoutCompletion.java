package nl.kraamflex.billing.domain.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What an operator knows of a layout that is not public.
 *
 * @param completes id of the layout it belongs to
 * @param record type of the record it completes
 * @param overridesKnown whether it may replace fields that ship with the suite
 * @param messageCode three digits; null leaves that of the suite
 * @param timeUnit in what the layout counts time; null leaves that as it is
 * @param fields the further fields
 */
public record LayoutCompletion(
        String completes,
        String record,
        boolean overridesKnown,
        @Nullable String messageCode,
        @Nullable TimeUnit timeUnit,
        List<LayoutField> fields) {
    public LayoutCompletion {
        fields = List.copyOf(fields);
    }

    /** What came of putting both together. */
    public sealed interface Outcome {
        /** One layout, free of faults. */
        record Completed(FileLayout layout) implements Outcome {}

        /** Everything that is wrong. */
        record Faulty(List<LayoutFault> faults) implements Outcome {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /** The shipped layout completed with this one. */
    public Outcome complete(FileLayout shipped) {
        Optional<RecordLayout> known = shipped.sent(record);
        if (!completes.equals(shipped.id()) || known.isEmpty()) {
            return new Outcome.Faulty(List.of(new LayoutFault(
                    record,
                    "",
                    "of %s is completed, and the layout on file is %s with records %s"
                            .formatted(completes, shipped.id(), types(shipped)))));
        }
        List<LayoutFault> redefined = overridesKnown ? List.of() : redefined(known.get());
        if (!redefined.isEmpty()) {
            return new Outcome.Faulty(redefined);
        }
        FileLayout completed = shipped.with(
                new RecordLayout(record, known.get().length(), joined(known.get()), false),
                messageCode == null ? shipped.messageCode() : messageCode,
                timeUnit == null ? shipped.timeUnit() : timeUnit);
        List<LayoutFault> faults = LayoutCheck.faults(completed);
        return faults.isEmpty() ? new Outcome.Completed(completed) : new Outcome.Faulty(faults);
    }

    private static Set<String> types(FileLayout shipped) {
        return shipped.records().stream().map(RecordLayout::type).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<LayoutFault> redefined(RecordLayout known) {
        return fields.stream()
                .filter(field -> known.fields().stream().anyMatch(shipped -> overlap(shipped, field)))
                .map(field -> new LayoutFault(
                        record,
                        field.id(),
                        "redefines positions %d-%d, which ship with the suite; leave them out, or set overridesKnown"
                                .formatted(field.start(), field.end())))
                .toList();
    }

    private List<LayoutField> joined(RecordLayout known) {
        List<LayoutField> joined = new ArrayList<>(fields);
        known.fields().stream()
                .filter(shipped -> fields.stream().noneMatch(field -> overlap(shipped, field)))
                .forEach(joined::add);
        return joined;
    }

    private static boolean overlap(LayoutField one, LayoutField other) {
        return one.start() <= other.end() && other.start() <= one.end();
    }
}
