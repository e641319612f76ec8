package nl.kraamflex.indication.rest;

import nl.kraamflex.indication.domain.MaternityCase;

/** Whether the birth of a case is on record. */
public enum CaseStatus {
    EXPECTED,
    BORN;

    static CaseStatus of(MaternityCase theCase) {
        return theCase.birth() == null ? EXPECTED : BORN;
    }
}
