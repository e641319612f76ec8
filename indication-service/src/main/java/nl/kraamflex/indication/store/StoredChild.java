package nl.kraamflex.indication.store;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.kraamflex.indication.domain.Birth;
import org.jspecify.annotations.Nullable;

/** A child of a birth report, as it stands in its column. */
record StoredChild(
        OffsetDateTime timeOfBirth,
        boolean stillborn,
        @Nullable LocalDate diedOn) {
    static StoredChild of(Birth.Child child) {
        return new StoredChild(child.timeOfBirth(), child.stillborn(), child.diedOn());
    }

    Birth.Child child() {
        return new Birth.Child(timeOfBirth, stillborn, diedOn);
    }
}
