package nl.kraamflex.billing.domain.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.insurance.InsuredIdentity;

/**
 * Everything that a file for an insurer says, in its order. It knows who the insured persons are, so it is made when a file is
 * written and kept nowhere.
 *
 * @param header about the file as a whole
 * @param insured by case, then person and policy number
 */
public record ClaimFile(Header header, List<Insured> insured) {
    /**
     * About the file as a whole.
     *
     * @param invoiceNumber twelve digits
     * @param invoiceDate when it was written
     * @param uzovi the insurer
     * @param provider AGB code of the organisation
     * @param from first date of care in it
     * @param to last date of care in it
     * @param production whether it is meant to be paid
     */
    public record Header(
            String invoiceNumber,
            LocalDate invoiceDate,
            String uzovi,
            String provider,
            LocalDate from,
            LocalDate to,
            boolean production) {}

    /**
     * An insured person with all lines under one policy.
     *
     * @param caseId the case
     * @param policy under which the lines are claimed
     * @param identity who the person is, as far as it is on file
     * @param lines by date, performance and reference
     */
    public record Insured(UUID caseId, InsuredPolicy policy, InsuredIdentity identity, List<ClaimLine> lines) {
        public Insured {
            lines = List.copyOf(lines);
        }
    }

    public ClaimFile {
        insured = List.copyOf(insured);
    }

    /** All lines in the order of the file. */
    public List<ClaimLine> lines() {
        return insured.stream().flatMap(person -> person.lines().stream()).toList();
    }
}
