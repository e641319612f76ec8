package nl.kraamflex.billing.domain.contribution;

import java.util.List;
import java.util.UUID;

/** The versions of the statements of the current organisation's cases, as they were issued. Nothing is ever changed or removed. */
public interface IssuedVersions {
    /** The versions of a case, by number; none when nothing was issued. */
    List<IssuedVersion> of(UUID caseId);

    /** The same, and until the transaction ends nobody else issues a version of the case and no event changes it. */
    List<IssuedVersion> heldForIssue(UUID caseId);

    /** Adds a version, and raises the version of the case, whose statement is another now. */
    void add(UUID caseId, IssuedVersion version);
}
