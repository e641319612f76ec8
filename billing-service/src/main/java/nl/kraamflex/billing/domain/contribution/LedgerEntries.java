package nl.kraamflex.billing.domain.contribution;

import java.util.List;

/** What the ledger adds to what was issued, or why it cannot. */
public sealed interface LedgerEntries {

    /**
     * Further lines.
     *
     * @param lines in date order; none when nothing changed
     * @param held care without an amount, in date order
     */
    record Added(List<StatementLine> lines, List<HeldCare> held) implements LedgerEntries {
        public Added {
            lines = List.copyOf(lines);
            held = List.copyOf(held);
        }
    }

    /**
     * A date of care needs a figure of law that cannot be used.
     *
     * @param refusal the first such date, with what is the matter
     */
    record Refused(FigureRefusal refusal) implements LedgerEntries {}
}
