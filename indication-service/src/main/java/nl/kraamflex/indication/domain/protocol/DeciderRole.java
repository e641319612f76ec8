package nl.kraamflex.indication.domain.protocol;

/** Roles that can answer for a decision; which of them may do so at which moment is the protocol's. */
public enum DeciderRole {
    /** Midwife (verloskundige). */
    MIDWIFE,
    /** GP (huisarts). */
    GENERAL_PRACTITIONER,
    /** Who takes in families for the organisation. */
    INTAKE_WORKER,
    /** Maternity nurse (kraamverzorgende); decides nothing under the LIP. */
    CAREGIVER;

    /** Midwife and GP are responsible for the hours and may set them. */
    public boolean clinician() {
        return this == MIDWIFE || this == GENERAL_PRACTITIONER;
    }
}
