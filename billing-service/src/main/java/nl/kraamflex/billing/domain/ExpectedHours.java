package nl.kraamflex.billing.domain;

import java.util.List;
import java.util.function.ToIntFunction;
import nl.kraamflex.billing.domain.costs.YearCosts;

/**
 * How much care an estimate counts, in minutes, by who bears its own contribution or pays for it; all parts together are all care that is
 * given, planned or indicated.
 *
 * @param family the family bears the contribution, whoever asks for it
 * @param insurer an insurer took the contribution over
 * @param trial nobody owes one
 * @param inStays during a stay in a place of this organisation, so that nothing is owed by the hour
 * @param supplementary on days that supplementary insurance pays for
 * @param privateCare hours of the family's own choice
 * @param privateWithoutPrice how many of those have no price that the family agreed to
 * @param held nobody knows yet who pays
 */
record ExpectedHours(
        int family,
        int insurer,
        int trial,
        int inStays,
        int supplementary,
        int privateCare,
        int privateWithoutPrice,
        int held) {
    static ExpectedHours of(Estimate estimate) {
        List<YearCosts> years = estimate.costs();
        int inStays = sum(years, YearCosts::minutesInStays);
        return new ExpectedHours(
                sum(
                        years,
                        year -> year.contribution().minutes()
                                + year.contributionThroughInsurer().minutes()),
                sum(years, year -> year.contributionByInsurer().minutes()),
                sum(years, YearCosts::minutesWithoutContribution) - inStays,
                inStays,
                sum(years, year -> year.familyOfSupplementary().minutes()),
                sum(years, year -> year.privateCare().minutes()),
                sum(
                        years,
                        year -> year.privateCare().minutes()
                                - year.privateCareAtPrice().minutes()),
                sum(years, YearCosts::heldMinutes));
    }

    private static int sum(List<YearCosts> years, ToIntFunction<YearCosts> part) {
        return years.stream().mapToInt(part).reduce(0, Math::addExact);
    }

    int inAll() {
        return family + insurer + trial + inStays + supplementary + privateCare + held;
    }

    /** Whether there is care and the family bears the contribution for all of it. */
    boolean familyAlone() {
        return family > 0 && family == inAll();
    }
}
