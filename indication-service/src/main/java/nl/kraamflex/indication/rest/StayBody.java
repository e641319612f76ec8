package nl.kraamflex.indication.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import nl.kraamflex.indication.domain.calculation.Stay;
import org.jspecify.annotations.Nullable;

/** A stay away from home, in requests, answers and receipts; {@code until} is null while it lasts. */
public record StayBody(
        Stay.Person person,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer child,

        Stay.Place place,
        LocalDate from,
        @Nullable LocalDate until,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean incubator) {

    static StayBody of(Stay stay) {
        return new StayBody(stay.person(), stay.child(), stay.place(), stay.from(), stay.until(), stay.incubator());
    }

    Stay stay() {
        return new Stay(person, child, place, from, until, Boolean.TRUE.equals(incubator));
    }
}
