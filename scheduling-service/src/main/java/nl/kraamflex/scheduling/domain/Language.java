package nl.kraamflex.scheduling.domain;

/** Languages in which people read a schedule. */
public enum Language {
    DUTCH("nl"),
    ENGLISH("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** Its tag by BCP 47. */
    public String tag() {
        return tag;
    }

    /** Minutes as hours in its decimals, such as {@code 5,5}. */
    public String hours(int minutes) {
        return this == DUTCH ? HoursText.dutch(minutes) : HoursText.english(minutes);
    }
}
