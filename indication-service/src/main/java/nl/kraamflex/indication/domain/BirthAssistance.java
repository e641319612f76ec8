package nl.kraamflex.indication.domain;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * Help at a birth (partusassistentie): a ledger of its own. Its hours never count towards the minimum; whether they use up the
 * most a family can get is a setting.
 *
 * @param entries what was given, in time
 * @param version 1 for the first record, one more with each correction; 0 while there is none
 */
public record BirthAssistance(List<Entry> entries, long version) {
    /** No assistance on record. */
    public static final BirthAssistance NONE = new BirthAssistance(List.of(), 0);

    /**
     * One caregiver's time at a birth.
     *
     * @param begin when it began
     * @param placentaAt when the placenta was born
     * @param end when it ended
     */
    public record Entry(OffsetDateTime begin, OffsetDateTime placentaAt, OffsetDateTime end) {
        /** Whole minutes from begin to end. */
        public int minutes() {
            return Math.toIntExact(
                    Duration.between(begin.toInstant(), end.toInstant()).toMinutes());
        }
    }

    public BirthAssistance {
        entries = List.copyOf(entries);
    }

    /** All minutes on the ledger. */
    public int minutes() {
        return entries.stream().mapToInt(Entry::minutes).reduce(0, Math::addExact);
    }
}
