package nl.kraamflex.billing.domain.costs;

import java.util.List;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.ExpectedContribution;
import nl.kraamflex.billing.domain.UnpublishedLine;

/**
 * What the care of a case costs.
 *
 * @param family the family's own contribution that our bill asks for, with the figures behind it, or why nothing can be computed
 * @param throughInsurer the same of what its insurer asks for
 * @param years who pays what, by calendar year with care or a stay, ascending
 */
public record CaseCosts(ExpectedContribution family, ExpectedContribution throughInsurer, List<YearCosts> years) {
    public CaseCosts {
        years = List.copyOf(years);
    }

    /** Care of dates whose amount was not published yet, whoever asks the family for it. */
    public List<UnpublishedLine> unpublished() {
        return Stream.of(family, throughInsurer)
                .flatMap(borne -> borne.unpublished().stream())
                .toList();
    }
}
