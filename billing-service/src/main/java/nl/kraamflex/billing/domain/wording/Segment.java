package nl.kraamflex.billing.domain.wording;

/** A part of a compiled phrase: words as they stand, or a slot for what differs between families. */
sealed interface Segment {
    /** Words as they stand. */
    record Words(String text) implements Segment {}

    /** A slot, written {@code {date}} in a bundle. */
    enum Slot implements Segment {
        /** A calendar date. */
        DATE("date"),
        /** Time with its noun. */
        HOURS("hours"),
        /** Days with their noun. */
        DAYS("days"),
        /** An amount in euros. */
        AMOUNT("amount"),
        /** An amount in euros for an hour. */
        PER_HOUR("perHour"),
        /** A calendar year. */
        YEAR("year"),
        /** A number without a noun, such as that of a line. */
        NUMBER("number"),
        /** A name that is the same in every language. */
        NAME("name");

        private final String written;

        Slot(String written) {
            this.written = written;
        }

        String written() {
            return written;
        }

        int bit() {
            return 1 << ordinal();
        }
    }
}
