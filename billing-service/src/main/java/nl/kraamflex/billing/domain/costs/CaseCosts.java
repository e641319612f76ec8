package nl.kraamflex.billing.domain.costs;

import java.util.List;
import nl.kraamflex.billing.domain.ExpectedContribution;

/**
 * What the care of a case costs.
 *
 * @param family the family's own contribution, with the figures behind it, or why nothing can be computed
 * @param years who pays what, by calendar year with care or a stay, ascending
 */
public record CaseCosts(ExpectedContribution family, List<YearCosts> years) {
    public CaseCosts {
        years = List.copyOf(years);
    }
}
