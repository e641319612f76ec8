package nl.kraamflex.indication.domain;

import java.util.Optional;
import java.util.UUID;

/** The cases of the current organisation. */
public interface Cases {
    /** Reads a case as it stands. */
    Optional<MaternityCase> find(UUID caseId);

    /** Reads a case and keeps others from changing it until the transaction ends. */
    Optional<MaternityCase> findForChange(UUID caseId);

    /**
     * Stores a new case.
     *
     * @throws Refused with {@link Refusal.ReferenceTaken} when the organisation already has a case of that reference
     */
    void add(MaternityCase opened);

    /** Stores a birth report or correction beside the earlier ones, and the case's new version. */
    void addBirth(MaternityCase changed, Birth birth);

    /** Stores one more decision and the case's new version. */
    void addDecision(MaternityCase changed, Decision decision);
}
