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
import nl.kraamflex.billing.domain.tariff.Performance;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Lookup;
import org.jspecify.annotations.Nullable;

/** Hours of which only the year is known, as care that costs can be worked out for. */
public final class HoursOfYears {
    private static final List<String> NEEDED =
            List.of(HomeContributionRule.PER_HOUR, Performance.MATERNITY_CARE_HOUR.maximumKey());

    /**
     * A figure that changes within a year.
     *
     * @param year calendar year
     * @param key regulation and name
     */
    public record ChangingFigure(int year, String key) {}

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

    /**
     * The first year in which a figure changes that the hours need, so that the year alone does not say which amount counts: that per hour
     * of the own contribution, or the highest price of an hour.
     */
    public static Optional<ChangingFigure> changingFigure(DatedLaw law, List<YearHours> hours) {
        return hours.stream()
                .filter(part -> part.minutes() > 0
                        && part.funding() != null
                        && part.funding().carriesContribution())
                .map(YearHours::year)
                .distinct()
                .sorted()
                .flatMap(year -> NEEDED.stream().map(key -> new ChangingFigure(year, key)))
                .filter(figure -> changes(law, figure))
                .findFirst();
    }

    private static boolean changes(DatedLaw law, ChangingFigure figure) {
        return first(figure.year())
                        .datesUntil(first(figure.year() + 1))
                        .map(date -> amount(law, figure.key(), date))
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    private static Optional<Long> amount(DatedLaw law, String key, LocalDate date) {
        return law.on(key, date) instanceof Lookup.InForce(var figure)
                ? Optional.of(figure.amount())
                : Optional.empty();
    }

    private static LocalDate first(int year) {
        return LocalDate.of(year, 1, 1);
    }
}
