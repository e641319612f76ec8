package nl.kraamflex.scheduling.rest;

import java.util.List;
import nl.kraamflex.scheduling.domain.Fault;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;

/** Parts of a body that contradict each other in a way no schema can say. */
final class Faults {
    private Faults() {}

    /** The refusal of a body for one of its parts. */
    static Refused at(String pointer, String reason) {
        return new Refused(new Refusal.FaultyReport(List.of(new Fault(pointer, reason))));
    }
}
