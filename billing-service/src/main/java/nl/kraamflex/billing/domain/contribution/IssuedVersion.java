package nl.kraamflex.billing.domain.contribution;

import java.time.Instant;
import java.util.List;

/**
 * A version of the statement as it was issued. It is never edited.
 *
 * @param number 1 for the first of a case, one more with each
 * @param kind interim or final
 * @param correction whether a final version came before it
 * @param issuedAt when it was issued
 * @param deliveriesVersion version of the record of care that it rests on
 * @param lines what it states beyond the versions before it, by number
 * @param held care that it did not state yet, in date order
 */
public record IssuedVersion(
        int number,
        StatementKind kind,
        boolean correction,
        Instant issuedAt,
        long deliveriesVersion,
        List<StatementLine> lines,
        List<HeldCare> held) {
    public IssuedVersion {
        lines = List.copyOf(lines);
        held = List.copyOf(held);
    }

    /** What its own lines ask of the family on our bill, in euro cents; below 0 where the family gets money back. */
    public long asksCents() {
        return StatementLine.asksCents(lines);
    }
}
