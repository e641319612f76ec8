package nl.kraamflex.indication.domain.calculation;

/** Languages in which an explanation can be given. */
public enum Language {
    /** Plain Dutch, reading level B1. */
    DUTCH("nl"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Its BCP 47 tag. */
    public String tag() {
        return tag;
    }
}
