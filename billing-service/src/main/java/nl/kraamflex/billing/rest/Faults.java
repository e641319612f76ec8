package nl.kraamflex.billing.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.kraamflex.billing.domain.ArrangementRefusal;
import nl.kraamflex.billing.domain.ArrangementRefused;

/** Parts of a body that contradict each other in a way no schema can say. */
final class Faults {
    private Faults() {}

    /**
     * Turns every part of a list into what the domain calls it.
     *
     * @param list name of the list in the body
     * @throws ArrangementRefused naming every part that cannot be
     */
    static <B, V> List<V> read(String list, List<B> parts, Function<B, V> part) {
        List<V> read = new ArrayList<>();
        List<ArrangementRefusal.Fault> faults = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            try {
                read.add(part.apply(parts.get(i)));
            } catch (IllegalArgumentException contradiction) {
                faults.add(new ArrangementRefusal.Fault(
                        "/%s/%d".formatted(list, i), Objects.requireNonNull(contradiction.getMessage())));
            }
        }
        if (!faults.isEmpty()) {
            throw new ArrangementRefused(new ArrangementRefusal.Faulty(faults));
        }
        return read;
    }
}
