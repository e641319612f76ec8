package nl.kraamflex.scheduling.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.scheduling.domain.regionplan.CapacityDate;

/** Body of {@code giveCapacity}: the caregiver hours of each date, as one source gives them. */
public record CapacityBody(List<DateBody> dates) {
    /** Hours of one date. */
    public record DateBody(LocalDate date, BigDecimal hours) {
        static DateBody of(LocalDate date, int minutes) {
            return new DateBody(date, HoursNumber.of(minutes));
        }
    }

    List<CapacityDate> capacityDates() {
        return dates.stream()
                .map(one -> new CapacityDate(one.date(), HoursNumber.minutes(one.hours())))
                .toList();
    }
}
