package nl.kraamflex.indication.store;

import java.time.OffsetDateTime;
import nl.kraamflex.indication.domain.BirthAssistance;

/** An entry of a ledger of birth assistance, as it stands in its column. */
record StoredAssistance(OffsetDateTime begin, OffsetDateTime placentaAt, OffsetDateTime end) {
    static StoredAssistance of(BirthAssistance.Entry entry) {
        return new StoredAssistance(entry.begin(), entry.placentaAt(), entry.end());
    }

    BirthAssistance.Entry entry() {
        return new BirthAssistance.Entry(begin, placentaAt, end);
    }
}
