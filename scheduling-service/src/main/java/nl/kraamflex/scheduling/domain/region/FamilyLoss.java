package nl.kraamflex.scheduling.domain.region;

import java.util.List;
import java.util.function.IntUnaryOperator;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;

/**
 * What one family of a region gets less than indicated, and why.
 *
 * @param key the family's key
 * @param indicated indicated quanta in all
 * @param missing quanta of the indication that the plan leaves out
 * @param belowGuarantee quanta that the plan stays below the guaranteed hours
 * @param nights nights in hospital; read from the window as the days at its beginning on which no care is possible, where the
 *     family is planned from birth on
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
        int nights,
        boolean protectedCase,
        long highestPrice,
        List<LossReason> reasons) {

    /** Takes a copy of the list. */
    public FamilyLoss {
        reasons = List.copyOf(reasons);
    }

    /** Nights of each family by its position, read from windows that begin with birth. */
    static IntUnaryOperator nightsIn(RegionPlan plan) {
        return f -> nightsOf(plan.problem().families().get(f).problem());
    }

    private static int nightsOf(FamilyProblem problem) {
        int nights = 0;
        for (CareDay day : problem.days()) {
            if (day.isOpen()) {
                break;
            }
            nights++;
        }
        return nights;
    }
}
