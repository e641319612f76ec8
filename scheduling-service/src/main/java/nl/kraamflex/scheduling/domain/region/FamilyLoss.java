package nl.kraamflex.scheduling.domain.region;

import java.util.List;

/**
 * What one family of a region gets less than indicated, and why.
 *
 * @param key the family's key
 * @param indicated indicated quanta in all
 * @param missing quanta of the indication that the plan leaves out
 * @param belowGuarantee quanta that the plan stays below the guaranteed hours
 * @param protectedCase whether a midwife or GP marked the family as protected
 * @param highestPrice dearest price per quantum on a date of its window that is open for a visit; 0 when none has a price
 * @param reasons what left the family with less, the most telling first; empty when nothing is missing, and never
 *     otherwise
 */
public record FamilyLoss(
        String key,
        int indicated,
        int missing,
        int belowGuarantee,
        boolean protectedCase,
        long highestPrice,
        List<LossReason> reasons) {

    /** Takes a copy of the list. */
    public FamilyLoss {
        reasons = List.copyOf(reasons);
    }
}
