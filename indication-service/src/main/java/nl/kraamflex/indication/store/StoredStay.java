package nl.kraamflex.indication.store;

import java.time.LocalDate;
import nl.kraamflex.indication.domain.calculation.Stay;
import org.jspecify.annotations.Nullable;

/** A stay of a birth report, as it stands in its column. */
record StoredStay(
        Stay.Person person,
        @Nullable Integer child,
        Stay.Place place,
        LocalDate from,
        @Nullable LocalDate until,
        boolean incubator) {
    static StoredStay of(Stay stay) {
        return new StoredStay(stay.person(), stay.child(), stay.place(), stay.from(), stay.until(), stay.incubator());
    }

    Stay stay() {
        return new Stay(person, child, place, from, until, incubator);
    }
}
