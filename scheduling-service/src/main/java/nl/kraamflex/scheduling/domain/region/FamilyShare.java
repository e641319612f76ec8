package nl.kraamflex.scheduling.domain.region;

import java.time.LocalDate;
import java.util.List;

/**
 * What one family adds to a planned region: quanta of its dates, a term of its value, and a term of each bound. Kept with the
 * family, it is all that is needed to take the family out again to the unit, whatever became of the family since. The terms of the
 * bounds hold for the prices of the region, which stay as they are until it is planned as a whole.
 *
 * @param key the family's key
 * @param birthDate day 1 of its window
 * @param quanta planned quanta per day of the window
 * @param value what its plan costs
 * @param shortfall part of that for missing and guaranteed hours
 * @param pricedMinimum what it costs at least at the region's prices, the price of its hours included
 * @param ownMinimum what it costs at least with hours in plenty; 0 where no bound of the region rests on search
 */
public record FamilyShare(
        String key,
        LocalDate birthDate,
        List<Integer> quanta,
        long value,
        long shortfall,
        long pricedMinimum,
        long ownMinimum) {

    /** Takes a copy of the list. */
    public FamilyShare {
        quanta = List.copyOf(quanta);
    }

    /**
     * The date of a day of the window.
     *
     * @param position 0 for the day of birth
     * @return that date
     */
    public LocalDate dateAt(int position) {
        return birthDate.plusDays(position);
    }
}
