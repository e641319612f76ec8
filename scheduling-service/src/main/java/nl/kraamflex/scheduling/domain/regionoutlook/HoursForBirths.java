package nl.kraamflex.scheduling.domain.regionoutlook;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.FigureNotPublished;
import nl.kraamflex.scheduling.domain.Pattern;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.QuarterHours;
import nl.kraamflex.scheduling.domain.region.BirthAssumptions;
import nl.kraamflex.scheduling.domain.region.DemandForecast;
import nl.kraamflex.scheduling.domain.region.ExpectedDemand;

/**
 * Quarters of each date that a plan of a region would do well to leave to families it does not have yet: births to come, by how sure the
 * setting wants to be that the hours are enough, and families that are born and cannot be planned yet.
 */
public final class HoursForBirths implements ToIntFunction<LocalDate> {
    private final ComingCare coming;
    private final DemandForecast forecast;
    private final int percentile;

    private HoursForBirths(ComingCare coming, DemandForecast forecast, int percentile) {
        this.coming = coming;
        this.forecast = forecast;
        this.percentile = percentile;
    }

    /**
     * Those of a region.
     *
     * @param cases its cases
     * @param planned cases that the plan itself has, for which nothing is to be left besides
     * @param today the date of planning
     * @throws FigureNotPublished when a figure is not on file for that date
     * @throws nl.kraamflex.scheduling.domain.region.UnusableFigure when an operator's figure cannot be used; the message names it
     */
    public static HoursForBirths of(Collection<CaseOnRecord> cases, Set<UUID> planned, DatedLaw law, LocalDate today) {
        BirthAssumptions assumptions = BirthAssumptions.on(law, today);
        return new HoursForBirths(
                ComingCare.of(
                        cases.stream()
                                .filter(one -> !planned.contains(one.caseId()))
                                .toList(),
                        assumptions,
                        PlanningSettings.on(law, today, Pattern.USUAL),
                        today),
                new DemandForecast(assumptions.spread(), today),
                assumptions.heldBackPercentile());
    }

    @Override
    public int applyAsInt(LocalDate date) {
        if (percentile == 0) {
            return 0;
        }
        ExpectedDemand demand =
                forecast.on(date, coming.births()).plus(coming.asked().getOrDefault(date, 0) / QuarterHours.MINUTES);
        return switch (percentile) {
            case 10 -> demand.tenth();
            case 50 -> demand.median();
            default -> demand.ninetieth();
        };
    }
}
