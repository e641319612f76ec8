package nl.kraamflex.indication.domain.protocol;

/** What remains of the floor when nights in hospital leave less. */
public enum FloorAfterHospital {
    KEEP_MINIMUM,
    DROP_MINIMUM,
    ASK_CLINICIAN
}
