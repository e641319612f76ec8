package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.FigureNotPublished;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.domain.Refusal;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.Schedules;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.regionoutlook.CasesOnRecord;
import nl.kraamflex.scheduling.domain.regionoutlook.OutlookPeriod;
import nl.kraamflex.scheduling.domain.regionoutlook.RegionOnRecord;
import nl.kraamflex.scheduling.domain.regionoutlook.RegionOutlook;
import nl.kraamflex.scheduling.domain.regionoutlook.RegionPrices;
import nl.kraamflex.scheduling.domain.regionplan.RegionCapacities;
import nl.kraamflex.scheduling.domain.regionplan.RegionCapacity;
import org.jspecify.annotations.Nullable;

/** Shows what is coming in a region. */
@ApplicationScoped
public class ReadRegionOutlook {
    private final CasesOnRecord cases;
    private final RegionCapacities capacities;
    private final RegionPrices prices;
    private final Schedules schedules;
    private final DatedLaw law;
    private final Clock clock;

    ReadRegionOutlook(
            CasesOnRecord cases,
            RegionCapacities capacities,
            RegionPrices prices,
            Schedules schedules,
            DatedLaw law,
            Clock clock) {
        this.cases = cases;
        this.capacities = capacities;
        this.prices = prices;
        this.schedules = schedules;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Reads what an outlook is made of.
     *
     * @param from first date; null for today
     * @param to last date; null for four weeks in all
     * @throws Refused when the dates are out of range, or nothing is known of the region
     */
    @Transactional
    public RegionOnRecord read(String regionCode, @Nullable LocalDate from, @Nullable LocalDate to) {
        OutlookPeriod period = OutlookPeriod.of(from, to, CareCalendar.dateOf(clock.instant()));
        RegionCapacity capacity = capacities.of(regionCode);
        if (capacity.sources().isEmpty() && !schedules.anyInRegion(regionCode)) {
            throw new Refused(new Refusal.NoSuchRegion(regionCode));
        }
        return new RegionOnRecord(
                period,
                cases.inRegion(regionCode, period.today().minusDays(FamilyProblem.LONGEST_WINDOW)),
                capacity,
                prices.latest(regionCode).orElse(null));
    }

    /**
     * Makes the outlook of what was read, outside any transaction: it may take a moment.
     *
     * @throws FigureNotPublished when a figure is not on file for its date
     */
    public RegionOutlook of(RegionOnRecord read) {
        return RegionOutlook.of(read, law);
    }
}
