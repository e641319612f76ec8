package nl.kraamflex.scheduling.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.region.RegionStanding;
import nl.kraamflex.scheduling.domain.regionplan.DateHours;
import nl.kraamflex.scheduling.domain.regionplan.OrderedPlan;
import nl.kraamflex.scheduling.domain.regionplan.PlannedRegion;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "planned_region")
@NullUnmarked
class PlannedRegionEntity {
    /** A date as it is kept: its capacity follows from the hours. */
    record Date(
            LocalDate date,
            Integer givenMinutes,
            int spokenMinutes,
            int forNewcomers,
            int usedByNewcomers,
            int used,
            long price) {
        static Date of(DateHours hours, DateShare share) {
            return new Date(
                    hours.date(),
                    hours.givenMinutes(),
                    hours.spokenMinutes(),
                    hours.forNewcomers(),
                    hours.usedByNewcomers(),
                    share.used(),
                    share.pricePerQuantum());
        }

        DateHours hours() {
            return new DateHours(date, givenMinutes, spokenMinutes, forNewcomers, usedByNewcomers);
        }

        DateShare share() {
            return new DateShare(date, hours().capacity(used), used, price);
        }
    }

    @Id
    UUID id;

    @TenantId
    String organisation;

    @Column(name = "region_code")
    String regionCode;

    @Column(name = "plan_id")
    UUID planId;

    @Column(name = "as_of")
    LocalDate asOf;

    String weights;

    String dates;

    long value;

    @Column(name = "uncovered_cost")
    long uncoveredCost;

    @Column(name = "shortfall_cost")
    long shortfallCost;

    @Column(name = "price_bound")
    long priceBound;

    @Column(name = "search_bound")
    Long searchBound;

    @Column(name = "slack_when_planned")
    long slackWhenPlanned;

    String added;

    @Column(name = "ordered_plan_id")
    UUID orderedPlanId;

    @Column(name = "ordered_on")
    LocalDate orderedOn;

    @Column(name = "ordered_gap")
    BigDecimal orderedGap;

    long version;

    void change(PlannedRegion region) {
        RegionStanding standing = region.standing();
        regionCode = region.regionCode();
        planId = region.planId();
        asOf = region.asOf();
        weights = JsonColumn.write(List.of(standing.weights()));
        dates = JsonColumn.write(IntStream.range(0, region.hours().size())
                .mapToObj(d -> Date.of(region.hours().get(d), standing.dates().get(d)))
                .toList());
        value = standing.value();
        uncoveredCost = standing.uncoveredCost();
        shortfallCost = standing.shortfallCost();
        priceBound = standing.priceBound();
        searchBound =
                standing.searchBound().isPresent() ? standing.searchBound().getAsLong() : null;
        slackWhenPlanned = standing.slackWhenPlanned();
        // Only a bound by search asks who came since.
        added = JsonColumn.write(
                searchBound == null
                        ? List.of()
                        : standing.added().stream().sorted().toList());
        OrderedPlan ordered = region.ordered();
        orderedPlanId = ordered == null ? null : ordered.planId();
        orderedOn = ordered == null ? null : ordered.on();
        orderedGap = ordered == null ? null : ordered.gap();
        version++;
    }

    PlannedRegion plannedRegion() {
        List<Date> stored = JsonColumn.read(dates, Date.class);
        return new PlannedRegion(
                regionCode,
                planId,
                asOf,
                stored.stream().map(Date::hours).toList(),
                new RegionStanding(
                        JsonColumn.read(weights, ObjectiveWeights.class).getFirst(),
                        stored.stream().map(Date::share).toList(),
                        uncoveredCost,
                        shortfallCost,
                        value,
                        priceBound,
                        searchBound == null ? OptionalLong.empty() : OptionalLong.of(searchBound),
                        Set.copyOf(JsonColumn.read(added, String.class)),
                        slackWhenPlanned),
                orderedPlanId == null ? null : new OrderedPlan(orderedPlanId, orderedOn, orderedGap));
    }
}
