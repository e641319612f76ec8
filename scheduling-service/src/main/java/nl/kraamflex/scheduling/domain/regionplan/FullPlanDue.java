package nl.kraamflex.scheduling.domain.regionplan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Lookup;
import nl.kraamflex.scheduling.domain.region.FullPlanPolicy;

/**
 * When the service itself asks for a plan of a whole region: as soon as {@link FullPlanPolicy} finds its gap too large, and after that
 * not with every family that follows. A plan it asked for is a proposal that somebody has to accept, which leaves the gap as it is until
 * then; so it asks again only when the region lies twice as far above its bound as it did then, or on another date, since a proposal of
 * an earlier one can be accepted no more. New caregiver hours end the waiting too, since no proposal made with others can be accepted.
 * Where care has no caregiver every birth adds to the distance: without doubling, each would have the whole region planned. That a date is over is no reason by itself: what is over cannot be planned better.
 *
 * @param policy the largest gap to leave alone
 */
public record FullPlanDue(FullPlanPolicy policy) {
    private static final String FIGURE = "distribution/full-plan-gap";
    private static final int DECIMALS = 6;

    /**
     * The rule that holds on a date.
     *
     * @return empty when no such figure is on file for it: then a full plan runs only when somebody asks for it
     */
    public static Optional<FullPlanDue> on(DatedLaw law, LocalDate date) {
        return law.on(FIGURE, date) instanceof Lookup.InForce(var figure)
                ? Optional.of(new FullPlanDue(new FullPlanPolicy(BigDecimal.valueOf(figure.amount(), DECIMALS))))
                : Optional.empty();
    }

    /**
     * Whether to ask for a plan.
     *
     * @param today a date of care
     */
    public boolean isDue(PlannedRegion region, LocalDate today) {
        OrderedPlan ordered = region.ordered();
        return policy.isDue(region.standing())
                && (ordered == null
                        || !ordered.on().equals(today)
                        || hasDoubled(ordered.gap(), region.standing().gap()));
    }

    /**
     * A gap is a part of the value; what is compared are the distances as parts of the bound. Where that is nothing there is no measure of
     * how they grew, and nothing more is asked that day.
     */
    private static boolean hasDoubled(BigDecimal before, BigDecimal now) {
        if (before.compareTo(BigDecimal.ONE) >= 0) {
            return false;
        }
        BigDecimal twice = before.multiply(BigDecimal.TWO).multiply(BigDecimal.ONE.subtract(now));
        return now.multiply(BigDecimal.ONE.subtract(before)).compareTo(twice) >= 0;
    }
}
