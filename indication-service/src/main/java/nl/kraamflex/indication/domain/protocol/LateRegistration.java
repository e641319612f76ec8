package nl.kraamflex.indication.domain.protocol;

/** Whether families who register late are promised the minimum only. */
public enum LateRegistration {
    APPLIED,
    NOT_APPLIED
}
