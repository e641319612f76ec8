package nl.kraamflex.billing.domain.costs;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kraamflex.billing.domain.ContributionLine;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.insurance.SupplementaryCover;
import org.jspecify.annotations.Nullable;

/**
 * What supplementary insurance may give back of the own contribution: the share that the policy of each date names, up to its maximum for
 * that policy in that calendar year. Half a cent is rounded up, on the year's total of a policy.
 */
final class SupplementaryRule {
    private static final long WHOLE = 100;

    private SupplementaryRule() {}

    /** Euro cents by calendar year; a year in which no policy gives anything back has none. */
    static Map<Integer, Long> ofContribution(CaseInsurance insurance, List<ContributionLine> lines) {
        Map<Integer, Long> years = new TreeMap<>();
        for (InsurancePeriod period : insurance.periods()) {
            @Nullable SupplementaryCover cover = period.supplementary();
            if (cover != null && cover.contributionPercent() > 0) {
                ofPolicy(insurance, period, lines)
                        .forEach((year, cents) -> years.merge(year, covered(cover, cents), Math::addExact));
            }
        }
        return years;
    }

    private static Map<Integer, Long> ofPolicy(
            CaseInsurance insurance, InsurancePeriod period, List<ContributionLine> lines) {
        Map<Integer, Long> years = new TreeMap<>();
        lines.stream()
                .filter(line -> insurance.on(line.date()).filter(period::equals).isPresent())
                .forEach(line -> years.merge(line.year(), line.cents(), Math::addExact));
        return years;
    }

    private static long covered(SupplementaryCover cover, long cents) {
        long share = percent(cents, cover.contributionPercent());
        @Nullable Long most = cover.contributionMaximumCents();
        return most == null ? share : Math.min(most, share);
    }

    /** A share of an amount, half up. */
    static long percent(long cents, int percent) {
        return Math.addExact(Math.multiplyExact(cents, percent), WHOLE / 2) / WHOLE;
    }
}
