package nl.kraamflex.indication.domain.protocol;

/** Which base package mixed feeding has. */
public enum MixedFeeding {
    ASK_CLINICIAN,
    AS_BREAST,
    AS_FORMULA;

    /** The feeding whose figures count. */
    public Feeding counted(Feeding feeding) {
        return switch (this) {
            case AS_BREAST -> feeding == Feeding.MIXED ? Feeding.BREAST : feeding;
            case AS_FORMULA -> feeding == Feeding.MIXED ? Feeding.FORMULA : feeding;
            case ASK_CLINICIAN -> feeding;
        };
    }
}
