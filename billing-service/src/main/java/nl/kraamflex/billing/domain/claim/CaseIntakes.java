package nl.kraamflex.billing.domain.claim;

import java.util.UUID;

/** Registration and intake of the current organisation's cases. */
public interface CaseIntakes {
    /** What is recorded of a case; {@link CaseIntake#NONE} when nothing is. */
    CaseIntake of(UUID caseId);

    /**
     * The version of what is recorded of a case, which nobody else changes before this transaction ends.
     *
     * @return 0 when nothing was ever recorded
     */
    long lockVersion(UUID caseId);

    /** Replaces what is recorded of a case. */
    void replace(UUID caseId, CaseIntake intake);
}
