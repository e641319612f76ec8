package nl.kraamflex.indication.domain.protocol;

/** The point at which a decision is made (indicatiemoment). */
public enum Moment {
    /** In pregnancy. */
    INTAKE,
    /** Straight after the birth or when day care begins. */
    START,
    /** During care, as often as there is reason. */
    INTERIM,
    /** On or about day 8: care goes on through days 9 and 10. */
    DAY9_10,
    /** Care goes on after day 10, as a reasoned exception or under an agreement with a name. */
    EXTENSION;

    /** Name of this moment in the keys of a protocol file, such as {@code moment-day9-10}. */
    String key() {
        return "moment-" + word();
    }

    /** Name of the last day on which it can be decided in a protocol file, such as {@code latest-day-of-day9-10}. */
    String latestDayKey() {
        return "latest-day-of-" + word();
    }

    private String word() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
