package nl.kraamflex.billing.domain.wording;

/** A slot, written {@code {date}} in a bundle. */
enum Slot {
    /** A calendar date. */
    DATE("date", 0),
    /** Time with its noun. */
    HOURS("hours", 1),
    /** Days with their noun. */
    DAYS("days", 2),
    /** An amount in euros. */
    AMOUNT("amount", 3),
    /** An amount in euros for an hour. */
    PER_HOUR("perHour", 4),
    /** A calendar year. */
    YEAR("year", 5),
    /** A number without a noun, such as that of a line. */
    NUMBER("number", 6),
    /** A name that is the same in every language. */
    NAME("name", 7);

    private final String written;
    private final int place;

    Slot(String written, int place) {
        this.written = written;
        this.place = place;
    }

    String written() {
        return written;
    }

    /** Its place among all slots, from 0 on. */
    int place() {
        return place;
    }

    /** A bit of its own among those of all slots. */
    int bit() {
        return 1 << place;
    }
}
