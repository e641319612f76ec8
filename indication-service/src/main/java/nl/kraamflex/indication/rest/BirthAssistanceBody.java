package nl.kraamflex.indication.rest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import nl.kraamflex.indication.domain.BirthAssistance;

/** The ledger of birth assistance: the body of {@code recordBirthAssistance}, and what is answered. */
public record BirthAssistanceBody(List<Entry> entries) {
    /** One caregiver's time at a birth. */
    public record Entry(OffsetDateTime begin, OffsetDateTime placentaAt, OffsetDateTime end) {}

    /**
     * The ledger as it stands.
     *
     * @param minutes of all entries
     */
    public record Answer(List<EntryAnswer> entries, int minutes, long version) {
        static Answer of(BirthAssistance assistance) {
            return new Answer(
                    assistance.entries().stream().map(EntryAnswer::of).toList(),
                    assistance.minutes(),
                    assistance.version());
        }
    }

    /** An entry with its length; moments in UTC. */
    public record EntryAnswer(Instant begin, Instant placentaAt, Instant end, int minutes) {
        static EntryAnswer of(BirthAssistance.Entry entry) {
            return new EntryAnswer(
                    entry.begin().toInstant(),
                    entry.placentaAt().toInstant(),
                    entry.end().toInstant(),
                    entry.minutes());
        }
    }

    List<BirthAssistance.Entry> ledger() {
        return entries.stream()
                .map(entry -> new BirthAssistance.Entry(entry.begin(), entry.placentaAt(), entry.end()))
                .toList();
    }
}
