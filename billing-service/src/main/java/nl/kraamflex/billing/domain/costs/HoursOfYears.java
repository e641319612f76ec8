package nl.kraamflex.billing.domain.costs;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.CareStatus;
import nl.kraamflex.billing.domain.ContributionPayer;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.HoldReason;
import nl.kraamflex.billing.domain.HomeContributionRule;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Lookup;
import org.jspecify.annotations.Nullable;

/** Hours of which only the year is known, as care that costs can be worked out for. */
public final class HoursOfYears {
    private HoursOfYears() {}

    /**
     * The same hours on the first of January of their year.
     *
     * @param privateCentsPerHour agreed price of private care; null when none was agreed
     */
    public static List<BilledCare> care(List<YearHours> hours, @Nullable Long privateCentsPerHour) {
        return hours.stream()
                .filter(part -> part.minutes() > 0)
                .map(part -> new BilledCare(
                        first(part.year()),
                        CareKind.MATERNITY_CARE,
                        part.funding(),
                        part.minutes(),
                        CareStatus.PLANNED,
                        ContributionPayer.FAMILY,
                        part.funding() == Funding.PRIVATE ? privateCentsPerHour : null,
                        part.funding() == null ? HoldReason.NO_FUNDING_KNOWN : null))
                .toList();
    }

    /** The first year in which the amount per hour changes, so that the year alone does not say which one counts. */
    public static Optional<Integer> yearOfTwoAmounts(DatedLaw law, List<YearHours> hours) {
        return hours.stream()
                .filter(part -> part.minutes() > 0
                        && part.funding() != null
                        && part.funding().carriesContribution())
                .map(YearHours::year)
                .distinct()
                .sorted()
                .filter(year -> !amount(law, first(year))
                        .equals(amount(law, first(year + 1).minusDays(1))))
                .findFirst();
    }

    private static Optional<Long> amount(DatedLaw law, LocalDate date) {
        return law.on(HomeContributionRule.PER_HOUR, date) instanceof Lookup.InForce(var figure)
                ? Optional.of(figure.amount())
                : Optional.empty();
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }
}
