package nl.kraamflex.scheduling.rest.regionoutlook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.scheduling.domain.Pattern;
import nl.kraamflex.scheduling.domain.PlanningSettings;
import nl.kraamflex.scheduling.domain.region.BirthAssumptions;
import nl.kraamflex.scheduling.domain.region.ExpectedDemand;
import nl.kraamflex.scheduling.domain.regionoutlook.PricedDates;
import nl.kraamflex.scheduling.domain.regionoutlook.RegionOutlook;
import org.jspecify.annotations.Nullable;

/** Made-up outlooks. */
final class SampleOutlooks {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-05");
    private static final DatedLaw LAW = DatedLaw.shipped();

    private SampleOutlooks() {}

    /** Four weeks of a large region, from ample to far too little, with figures as long as they get and gaps where nothing is known. */
    static RegionOutlook large() {
        List<RegionOutlook.Day> days = new ArrayList<>();
        for (int i = 0; i < 28; i++) {
            int median = 20_001 + 57 * i;
            Integer capacity = i < 21 ? median * 100 / (80 + 3 * i) : null;
            days.add(new RegionOutlook.Day(
                    FIRST.plusDays(i),
                    new ExpectedDemand(median - 401, median, median + 633),
                    capacity == null ? 0 : capacity - 300 + 90 * i,
                    capacity,
                    i < 14 ? new RegionOutlook.Price(1_000_000L * i, BigDecimal.valueOf(4375L * i, 4), 3 * i) : null,
                    i * 40,
                    i > 20 ? i : 0));
        }
        return outlook(days, new RegionOutlook.Families(1004, 12, 3310, 4, 2, 231, 27), priced());
    }

    /** A region with one date and nothing known of it. */
    static RegionOutlook unknown() {
        return outlook(
                List.of(new RegionOutlook.Day(FIRST, new ExpectedDemand(0, 0, 0), 0, null, null, 0, 0)),
                new RegionOutlook.Families(0, 0, 0, 0, 0, 0, 0),
                null);
    }

    private static PricedDates priced() {
        return new PricedDates(
                new UUID(0, 9),
                FIRST,
                PlanningSettings.on(LAW, FIRST, Pattern.USUAL).weights(),
                List.of(),
                List.of());
    }

    private static RegionOutlook outlook(
            List<RegionOutlook.Day> days, RegionOutlook.Families families, @Nullable PricedDates by) {
        return new RegionOutlook(
                "noord-7",
                FIRST,
                days,
                families,
                by,
                BirthAssumptions.on(LAW, FIRST).figures());
    }
}
