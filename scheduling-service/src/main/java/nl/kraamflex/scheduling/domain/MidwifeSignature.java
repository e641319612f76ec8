package nl.kraamflex.scheduling.domain;

/** Whether a midwife or general practitioner signs for the hours, beside the family. */
public enum MidwifeSignature {
    /** A statement needs the signature of one of them. */
    REQUIRED,
    /** The family's signature is enough; either of them may sign as well. */
    NOT_REQUIRED
}
