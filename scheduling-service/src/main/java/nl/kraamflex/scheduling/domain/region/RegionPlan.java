package nl.kraamflex.scheduling.domain.region;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import nl.kraamflex.scheduling.domain.distribution.CostTerms;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;

/**
 * A plan for all families of a region, and how far from the best possible it can be at most.
 *
 * @param problem what was asked
 * @param families every family's plan with its terms, its missing quanta and those below the guarantee, in the order of
 *     the problem
 * @param dates what becomes of each date, in order
 * @param uncoveredCost part of the value that stands for care without a caregiver
 * @param value the value of the plan: the terms of all families and {@code uncoveredCost}
 * @param priceBound what the prices of the dates prove: no plan has a lower value
 * @param lowerBound no plan has a lower value; {@code priceBound}, or more by search
 * @param boundBy what {@code lowerBound} rests on
 * @param stoppedBy why the solver stopped
 * @param steps how many steps it took
 */
public record RegionPlan(
        RegionProblem problem,
        List<FamilyPlan> families,
        List<DateShare> dates,
        long uncoveredCost,
        long value,
        long priceBound,
        long lowerBound,
        BoundBy boundBy,
        StoppedBy stoppedBy,
        long steps)
        implements RegionOutcome {

    private static final int DECIMALS = 9;

    /** Takes copies of the lists. */
    public RegionPlan {
        families = List.copyOf(families);
        dates = List.copyOf(dates);
    }

    /**
     * By which part of its value the plan may be above the best.
     *
     * @return 0 when proven best, else (value − lowerBound) / value, rounded up to nine decimals
     */
    public BigDecimal gap() {
        return share(value);
    }

    /**
     * The gap of what planning can still shape: as part of the value without shortfall and uncovered care.
     *
     * @return 0 when proven best, else (value − lowerBound) / (value − shortfall and uncovered part), rounded up to
     *     nine decimals; 1 when nothing is left to shape
     */
    public BigDecimal shapedGap() {
        long shaped = value - uncoveredCost;
        for (FamilyPlan family : families) {
            CostTerms terms = family.terms();
            shaped -= terms.missing() + terms.guarantee();
        }
        return share(shaped);
    }

    private BigDecimal share(long whole) {
        if (value == lowerBound) {
            return BigDecimal.ZERO;
        }
        if (whole == 0) {
            return BigDecimal.ONE;
        }
        return new BigDecimal(BigInteger.valueOf(value).subtract(BigInteger.valueOf(lowerBound)))
                .divide(BigDecimal.valueOf(whole), DECIMALS, RoundingMode.CEILING);
    }

    /**
     * The prices of the dates, for a later search to start from.
     *
     * @return one price per quantum and date, in order
     */
    public List<Long> prices() {
        return dates.stream().map(DateShare::pricePerQuantum).toList();
    }
}
