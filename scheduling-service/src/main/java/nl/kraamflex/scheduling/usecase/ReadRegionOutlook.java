package nl.kraamflex.scheduling.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.FigureNotPublished;
import nl.kraamflex.scheduling.domain.CareCalendar;
import nl.kraamflex.scheduling.domain.Refused;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.regionoutlook.CasesOnRecord;
import nl.kraamflex.scheduling.domain.regionoutlook.OutlookPeriod;
import nl.kraamflex.scheduling.domain.regionoutlook.RegionOnRecord;
import nl.kraamflex.scheduling.domain.regionoutlook.RegionOutlook;
import nl.kraamflex.scheduling.domain.regionoutlook.RegionPrices;
import nl.kraamflex.scheduling.domain.regionplan.RegionCapacity;
import org.jspecify.annotations.Nullable;

/** Shows what is coming in a region. */
@ApplicationScoped
public class ReadRegionOutlook {
    private final CasesOnRecord cases;
    private final KnownRegions knownRegions;
    private final RegionPrices prices;
    private final DatedLaw law;
    private final Clock clock;

    ReadRegionOutlook(CasesOnRecord cases, KnownRegions knownRegions, RegionPrices prices, DatedLaw law, Clock clock) {
        this.cases = cases;
        this.knownRegions = knownRegions;
        this.prices = prices;
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
        RegionCapacity capacity = knownRegions.capacity(regionCode);
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
