package nl.kraamflex.billing.domain;

import java.util.List;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.platform.dated.DatedLaw;

/** The own contribution of care at home that basic insurance pays and whose contribution the family bears. */
final class AtHome {
    private AtHome() {}

    static OwnContribution contribution(DatedLaw law, FigurePolicy policy, List<DatedCare> care) {
        List<BilledCare> billed = care.stream()
                .filter(entry -> entry.minutes() > 0)
                .map(entry -> new BilledCare(
                        entry.date(),
                        CareKind.MATERNITY_CARE,
                        Funding.BASIC,
                        entry.minutes(),
                        entry.status(),
                        ContributionPayer.FAMILY,
                        null,
                        null))
                .toList();
        return ExpectedContribution.of(law, HomeContributionRule.apply(law, policy, billed), ContributionPayer.FAMILY)
                .published();
    }

    static OwnContribution.Owed owed(DatedLaw law, List<DatedCare> care) {
        return (OwnContribution.Owed) contribution(law, FigurePolicy.PRINTED_ONLY, care);
    }
}
