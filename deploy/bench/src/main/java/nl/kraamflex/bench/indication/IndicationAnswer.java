package nl.kraamflex.bench.indication;

import java.util.List;

/**
 * What two calculators have to agree on.
 *
 * @param minutes total for the case
 * @param ruleIds the rules that applied, in the order of the protocol
 */
public record IndicationAnswer(int minutes, List<String> ruleIds) {
    /** Keeps a copy of the list. */
    public IndicationAnswer {
        ruleIds = List.copyOf(ruleIds);
    }
}
