package nl.kraamflex.indication.domain.calculation;

/** Who died at or after the birth. The entitlement stays; its hours are the clinician's. */
public enum Loss {
    NONE,
    /** One of several children. */
    A_CHILD,
    /** The only child, or all of them; stillbirth among it. */
    EVERY_CHILD,
    MOTHER;

    /** Whether anyone died. */
    public boolean bereaved() {
        return this != NONE;
    }
}
