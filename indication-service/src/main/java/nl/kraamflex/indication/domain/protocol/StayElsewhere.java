package nl.kraamflex.indication.domain.protocol;

/** Whether a stay that is neither at home nor in hospital costs hours as one in hospital does. */
public enum StayElsewhere {
    HOSPITAL,
    NOT_HOSPITAL
}
