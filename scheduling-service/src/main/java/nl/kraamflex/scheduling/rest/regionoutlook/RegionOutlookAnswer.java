package nl.kraamflex.scheduling.rest.regionoutlook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.FigureUsed;
import nl.kraamflex.scheduling.domain.region.ExpectedDemand;
import nl.kraamflex.scheduling.domain.regionoutlook.PricedDates;
import nl.kraamflex.scheduling.domain.regionoutlook.RegionOutlook;
import nl.kraamflex.scheduling.rest.RestsOn;
import nl.kraamflex.scheduling.rest.region.RegionHours;
import org.jspecify.annotations.Nullable;

/** The outlook of a region as the API shows it. */
public record RegionOutlookAnswer(
        String regionCode,
        LocalDate asOf,
        List<DateAnswer> dates,
        FamiliesAnswer families,
        @Nullable PricedByAnswer pricedBy,
        List<RestsOn> assumptions) {

    /** What is coming on a date. */
    public record DateAnswer(
            LocalDate date,
            DemandAnswer demandHours,
            BigDecimal plannedHours,
            @Nullable BigDecimal capacityHours,
            @Nullable BigDecimal uncoveredHours,
            @Nullable Long pricePerHour,
            @Nullable BigDecimal scarcity,
            @Nullable BigDecimal heldBackHours,
            int familiesBelowIndication,
            int familiesBelowGuarantee) {
        private static DateAnswer of(RegionOutlook.Day day) {
            RegionOutlook.Price price = day.price();
            return new DateAnswer(
                    day.date(),
                    DemandAnswer.of(day.demand()),
                    RegionHours.of(day.planned()),
                    hours(day.capacity()),
                    hours(day.uncovered()),
                    price == null ? null : price.pricePerHour(),
                    price == null ? null : price.scarcity(),
                    price == null ? null : RegionHours.of(price.heldBack()),
                    day.belowIndication(),
                    day.belowGuarantee());
        }

        private static @Nullable BigDecimal hours(@Nullable Integer quanta) {
            return quanta == null ? null : RegionHours.of(quanta);
        }
    }

    /** Hours that demand stays at or below in one of ten cases, in one of two, and in nine of ten. */
    public record DemandAnswer(BigDecimal p10, BigDecimal p50, BigDecimal p90) {
        private static DemandAnswer of(ExpectedDemand demand) {
            return new DemandAnswer(
                    RegionHours.of(demand.tenth()),
                    RegionHours.of(demand.median()),
                    RegionHours.of(demand.ninetieth()));
        }
    }

    /** Who is counted. */
    public record FamiliesAnswer(
            int planned,
            int withoutPlan,
            int expectedBirths,
            int overdue,
            int undated,
            int belowIndication,
            int belowGuarantee) {
        private static FamiliesAnswer of(RegionOutlook.Families families) {
            return new FamiliesAnswer(
                    families.planned(),
                    families.withoutPlan(),
                    families.expected(),
                    families.overdue(),
                    families.withoutDueDate(),
                    families.belowIndication(),
                    families.belowGuarantee());
        }
    }

    /** The plan that gave the prices. */
    public record PricedByAnswer(UUID planId, LocalDate asOf) {
        private static @Nullable PricedByAnswer of(@Nullable PricedDates prices) {
            return prices == null ? null : new PricedByAnswer(prices.planId(), prices.asOf());
        }
    }

    static RegionOutlookAnswer of(RegionOutlook outlook) {
        return new RegionOutlookAnswer(
                outlook.regionCode(),
                outlook.asOf(),
                outlook.days().stream().map(DateAnswer::of).toList(),
                FamiliesAnswer.of(outlook.families()),
                PricedByAnswer.of(outlook.pricedBy()),
                outlook.figures().stream().map(FigureUsed::of).map(RestsOn::of).toList());
    }
}
