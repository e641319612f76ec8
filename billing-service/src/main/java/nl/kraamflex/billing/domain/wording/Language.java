package nl.kraamflex.billing.domain.wording;

/** Languages in which a family can read what it pays; the first is given where no other fits. */
public enum Language {
    /** Plain Dutch, reading level B1. */
    NL("nl"),
    /** English. */
    EN("en"),
    /** Turkish. */
    TR("tr"),
    /** Arabic, written from right to left. */
    AR("ar"),
    /** Polish. */
    PL("pl");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Its tag by BCP 47. */
    public String tag() {
        return tag;
    }

    /** Whether its lines run from right to left. */
    public boolean rightToLeft() {
        return this == AR;
    }
}
