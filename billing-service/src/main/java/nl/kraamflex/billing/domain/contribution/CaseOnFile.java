package nl.kraamflex.billing.domain.contribution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;

/**
 * Everything a statement is made from, but the law.
 *
 * @param billed the case
 * @param insurance its policies
 * @param claimedInFull dates of which an insurer asks the family for the contribution, because it was claimed in full
 * @param versions the versions that were issued, by number
 */
public record CaseOnFile(
        BillingCase billed, CaseInsurance insurance, Set<LocalDate> claimedInFull, List<IssuedVersion> versions) {
    public CaseOnFile {
        claimedInFull = Set.copyOf(claimedInFull);
        versions = List.copyOf(versions);
    }

    /** A case of which nothing stands with an insurer in full. */
    public CaseOnFile(BillingCase billed, CaseInsurance insurance, List<IssuedVersion> versions) {
        this(billed, insurance, Set.of(), versions);
    }

    /** A case of which nothing was issued. */
    public static CaseOnFile of(BillingCase billed) {
        return new CaseOnFile(billed, CaseInsurance.NONE, List.of());
    }

    /** The same case once a further version was issued. */
    public CaseOnFile with(IssuedVersion version) {
        List<IssuedVersion> more = new ArrayList<>(versions);
        more.add(version);
        return new CaseOnFile(billed, insurance, claimedInFull, more);
    }

    /** Every line that was issued, by number. */
    public List<StatementLine> issuedLines() {
        List<StatementLine> lines = new ArrayList<>();
        for (IssuedVersion version : versions) {
            lines.addAll(version.lines());
        }
        return lines;
    }

    /** Whether a final version was issued. */
    public boolean closed() {
        return versions.stream().anyMatch(version -> version.kind() == StatementKind.FINAL);
    }

    /** The latest version; 0 when none was issued. */
    public int latestVersion() {
        return versions.size();
    }
}
