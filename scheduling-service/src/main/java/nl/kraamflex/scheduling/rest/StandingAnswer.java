package nl.kraamflex.scheduling.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.region.RegionStanding;
import nl.kraamflex.scheduling.domain.regionplan.DateHours;
import nl.kraamflex.scheduling.domain.regionplan.OrderedPlan;
import nl.kraamflex.scheduling.domain.regionplan.PlannedRegion;
import nl.kraamflex.scheduling.rest.region.RegionHours;
import org.jspecify.annotations.Nullable;

/** A region as the API shows it: how it stands since its plan was accepted. */
public record StandingAnswer(String regionCode, @Nullable Standing standing) {

    /** How it stands; the fields are those of a region's plan. */
    public record Standing(
            UUID planId,
            LocalDate asOf,
            long value,
            long lowerBound,
            String boundBy,
            BigDecimal gap,
            BigDecimal shapedGap,
            @Nullable UUID orderedPlanId,
            List<DateAnswer> dates) {
        private static @Nullable Standing of(@Nullable PlannedRegion region) {
            if (region == null) {
                return null;
            }
            RegionStanding standing = region.standing();
            OrderedPlan ordered = region.ordered();
            return new Standing(
                    region.planId(),
                    region.asOf(),
                    standing.value(),
                    standing.lowerBound(),
                    standing.boundBy().name(),
                    standing.gap(),
                    standing.shapedGap(),
                    ordered == null ? null : ordered.planId(),
                    IntStream.range(0, region.hours().size())
                            .mapToObj(d -> DateAnswer.of(
                                    region.hours().get(d), standing.dates().get(d), standing.weights()))
                            .toList());
        }
    }

    /** What is left of a date. */
    public record DateAnswer(
            LocalDate date,
            @Nullable BigDecimal capacityHours,
            BigDecimal usedHours,
            BigDecimal uncoveredHours,
            BigDecimal heldBackHours,
            long pricePerQuantum,
            long pricePerHour,
            @Nullable BigDecimal scarcity) {
        private static DateAnswer of(DateHours hours, DateShare share, ObjectiveWeights weights) {
            return new DateAnswer(
                    share.date(),
                    hours.isKnown() ? RegionHours.of(share.capacity()) : null,
                    RegionHours.of(share.used()),
                    RegionHours.of(share.uncovered() + hours.overgiven()),
                    RegionHours.of(hours.heldBack(share.used())),
                    share.pricePerQuantum(),
                    share.pricePerHour(),
                    share.scarcity(weights).orElse(null));
        }
    }

    static StandingAnswer of(String regionCode, @Nullable PlannedRegion region) {
        return new StandingAnswer(regionCode, Standing.of(region));
    }
}
