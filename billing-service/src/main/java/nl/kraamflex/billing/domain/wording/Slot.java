package nl.kraamflex.billing.domain.wording;

/** A slot, written {@code {date}} in a bundle. */
enum Slot {
    /** A calendar date. */
    DATE("date", 1 << 0),
    /** Time with its noun. */
    HOURS("hours", 1 << 1),
    /** Days with their noun. */
    DAYS("days", 1 << 2),
    /** An amount in euros. */
    AMOUNT("amount", 1 << 3),
    /** An amount in euros for an hour. */
    PER_HOUR("perHour", 1 << 4),
    /** A calendar year. */
    YEAR("year", 1 << 5),
    /** A number without a noun, such as that of a line. */
    NUMBER("number", 1 << 6),
    /** A name that is the same in every language. */
    NAME("name", 1 << 7);

    private final String written;
    private final int bit;

    Slot(String written, int bit) {
        this.written = written;
        this.bit = bit;
    }

    String written() {
        return written;
    }

    /** A bit of its own among those of all slots. */
    int bit() {
        return bit;
    }
}
