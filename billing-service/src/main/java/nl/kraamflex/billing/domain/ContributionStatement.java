package nl.kraamflex.billing.domain;

import java.util.Optional;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;

/**
 * What a family owes for the care that was given (nota eigen bijdrage). Indicated and planned hours are not part of it.
 *
 * @param billed the case it rests on
 * @param contribution the lines, or why there is no amount
 */
public record ContributionStatement(BillingCase billed, OwnContribution contribution) {

    /**
     * The statement of a case.
     *
     * @return empty until the first record of care has arrived
     */
    public static Optional<ContributionStatement> of(DatedLaw law, BillingCase billed) {
        @Nullable Deliveries deliveries = billed.deliveries();
        return deliveries == null
                ? Optional.empty()
                : Optional.of(new ContributionStatement(billed, HomeContributionRule.apply(law, deliveries.care())));
    }
}
