package nl.kraamflex.scheduling.domain.regionoutlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.regionplan.HeldBack;

/**
 * Prices that a plan of a region gave its dates.
 *
 * @param planId the plan
 * @param asOf the date on which it was made
 * @param weights what its terms weighed
 * @param dates its dates with their prices
 * @param heldBack what it kept back for births to come, by date
 */
public record PricedDates(
        UUID planId, LocalDate asOf, ObjectiveWeights weights, List<DateShare> dates, List<HeldBack> heldBack) {
    /** Keeps copies of the lists. */
    public PricedDates {
        dates = List.copyOf(dates);
        heldBack = List.copyOf(heldBack);
    }

    /** The entry of a date; empty where the plan does not reach. */
    Optional<DateShare> on(LocalDate date) {
        return dates.stream().filter(share -> share.date().equals(date)).findFirst();
    }

    /** Quarters kept back on a date that the plan reaches. */
    int heldBackOn(LocalDate date) {
        return HeldBack.on(date, heldBack);
    }
}
