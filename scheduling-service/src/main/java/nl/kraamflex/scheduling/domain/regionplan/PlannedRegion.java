package nl.kraamflex.scheduling.domain.regionplan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.kraamflex.scheduling.domain.QuarterHours;
import nl.kraamflex.scheduling.domain.region.BoundBy;
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.region.FamilyShare;
import nl.kraamflex.scheduling.domain.region.RegionStanding;
import org.jspecify.annotations.Nullable;

/**
 * A region whose families were planned as a whole on a date, as it stands since: one family at a time comes, changes or goes, and
 * caregiver hours change, and what all others have stays theirs. It holds no families; each has its {@link FamilyPlace}.
 *
 * <p>Its dates begin with the date of planning. Dates after the last one that the plan had are added as families need them: with
 * the hours that are on record for them and at no price, since no plan found one; where nobody gave hours yet there is no limit, for
 * a roster that is not made says nothing of who is there. Neither lowers what the bound proves.
 *
 * <p>What its plan held back for families to come is kept for them on: such hours are no part of the capacity of a date while nobody has
 * them, so value and bound are of the same hours as the plan. They become so as newcomers take them, or others whom nothing else could
 * give their guaranteed hours or a visit that must take place.
 *
 * @param regionCode the region
 * @param planId its plan as a whole
 * @param asOf date of that planning
 * @param hours caregiver time of each date, in order and without a date left out
 * @param standing what every date has left at which price, value and bounds; its dates are those of {@code hours}
 * @param ordered the plan that the service asked for last; null when it asked for none since
 */
public record PlannedRegion(
        String regionCode,
        UUID planId,
        LocalDate asOf,
        List<DateHours> hours,
        RegionStanding standing,
        @Nullable OrderedPlan ordered) {

    /** Keeps a copy of the list. */
    public PlannedRegion {
        hours = List.copyOf(hours);
    }

    /**
     * A region whose plan comes into force, before any family is put into it.
     *
     * @param capacity its caregiver hours now
     */
    public static PlannedRegion of(RegionCapacity capacity, UUID planId, RegionProposal proposal) {
        Map<LocalDate, Integer> minutes = capacity.minutesByDate();
        LocalDate firstPlanned = proposal.dates().getFirst().date();
        LocalDate lastPlanned = proposal.dates().getLast().date();
        LocalDate first = proposal.asOf().isBefore(firstPlanned) ? proposal.asOf() : firstPlanned;
        List<DateHours> hours = new ArrayList<>();
        List<DateShare> dates = new ArrayList<>();
        for (LocalDate date = first; !date.isAfter(lastPlanned); date = date.plusDays(1)) {
            boolean planned = !date.isBefore(firstPlanned);
            // Within the plan a date nobody names had no hours to give; before it nothing was asked of it.
            Integer given = planned ? Integer.valueOf(minutes.getOrDefault(date, 0)) : minutes.get(date);
            DateHours one = DateHours.of(date, given).heldBackFor(proposal.heldBackOn(date));
            hours.add(one);
            dates.add(new DateShare(date, one.capacity(0), 0, planned ? price(proposal, firstPlanned, date) : 0));
        }
        return new PlannedRegion(
                capacity.regionCode(),
                planId,
                proposal.asOf(),
                hours,
                RegionStanding.withoutFamilies(proposal.weights(), dates),
                null);
    }

    private static long price(RegionProposal proposal, LocalDate first, LocalDate date) {
        return proposal.dates()
                .get(Math.toIntExact(ChronoUnit.DAYS.between(first, date)))
                .pricePerQuantum();
    }

    /**
     * The same region with dates up to one at least.
     *
     * @param capacity asked only when dates are missing
     */
    public PlannedRegion through(LocalDate last, Supplier<RegionCapacity> capacity) {
        LocalDate next = hours.getLast().date().plusDays(1);
        if (last.isBefore(next)) {
            return this;
        }
        Map<LocalDate, Integer> minutes = capacity.get().minutesByDate();
        List<DateHours> all = new ArrayList<>(hours);
        List<DateShare> later = new ArrayList<>();
        for (LocalDate date = next; !date.isAfter(last); date = date.plusDays(1)) {
            DateHours one = DateHours.of(date, minutes.get(date));
            all.add(one);
            later.add(new DateShare(date, one.capacity(0), 0, 0));
        }
        return new PlannedRegion(regionCode, planId, asOf, all, standing.through(later), ordered);
    }

    /**
     * The same region with the hours that its sources give now; a date that was known and is named no more has nobody. A plan that the
     * service asked for before is waited for no more, since nothing that was made with other hours can be accepted.
     */
    public PlannedRegion given(RegionCapacity capacity) {
        Map<LocalDate, Integer> minutes = capacity.minutesByDate();
        return with(
                        hours.stream()
                                .map(one -> one.given(minutes.get(one.date())))
                                .toList(),
                        standing)
                .ordered(null);
    }

    /** The same region with a family in it; its dates must reach over the family's. */
    public PlannedRegion with(FamilyPlace place) {
        FamilyShare share = place.share();
        if (share == null) {
            return with(counted(place, 1), standing);
        }
        return with(counted(place, 1), place.cameSince() ? standing.with(share) : standing.withPlanned(share));
    }

    /** The same region without a family that is in it. */
    public PlannedRegion without(FamilyPlace place) {
        return with(counted(place, -1), place.share() == null ? standing : standing.without(place.share()));
    }

    /** The same region to a family that it does not have: with all that was kept for such. */
    public RegionStanding forNewcomer() {
        return with(hours.stream().map(one -> one.heldBackFor(0)).toList(), standing)
                .standing();
    }

    /** Quanta that are still kept for families to come on a date. */
    public int heldBackOn(LocalDate date) {
        long at = standing.positionOf(date);
        return at < 0 || at >= hours.size()
                ? 0
                : hours.get((int) at).heldBack(standing.dates().get((int) at).used());
    }

    /**
     * The same region, once all families are in it whose plan was accepted. What its value lies above the bound is what the plan left, as
     * far as the plan itself lay above its bound; the rest came since, and another plan can win it back.
     *
     * @param proposal its plan
     * @param complete whether all families of the plan are in it and no other
     */
    public PlannedRegion asPlanned(RegionProposal proposal, boolean complete) {
        boolean provenBySearch = complete && proposal.boundBy() == BoundBy.SEARCH && hasNoMoreHoursThan(proposal);
        OptionalLong search = provenBySearch ? OptionalLong.of(proposal.lowerBound()) : OptionalLong.empty();
        return standing(standing.asPlanned(search)).plannedFurther(proposal);
    }

    /**
     * The same region, once more families are in it of whose plan others were accepted before.
     *
     * @param proposal its plan
     */
    public PlannedRegion plannedFurther(RegionProposal proposal) {
        return standing(standing.withSlackWhenPlanned(proposal.value() - proposal.lowerBound()));
    }

    /** The same region after a change. What its plan left above the bound is never more than what is above it now. */
    public PlannedRegion settled() {
        return standing(standing.withSlackWhenPlanned(standing.slackWhenPlanned()));
    }

    /** A bound found by search holds where there are not more hours than it was found with. */
    private boolean hasNoMoreHoursThan(RegionProposal proposal) {
        return proposal.dates().stream()
                .allMatch(date -> standing.dates()
                                .get(Math.toIntExact(standing.positionOf(date.date())))
                                .capacity()
                        <= date.capacity());
    }

    /**
     * The same region, for which the service asked for a plan.
     *
     * @param plan that plan; null when it waits for none any more
     */
    public PlannedRegion ordered(@Nullable OrderedPlan plan) {
        return new PlannedRegion(regionCode, planId, asOf, hours, standing, plan);
    }

    private PlannedRegion standing(RegionStanding changed) {
        return new PlannedRegion(regionCode, planId, asOf, hours, changed, ordered);
    }

    /** The hours of the dates with what a family takes of them besides what it uses as its share. */
    private List<DateHours> counted(FamilyPlace place, int sign) {
        List<DateHours> counted = new ArrayList<>(hours);
        int ofNewcomers = place.newcomer() ? sign : 0;
        place.spokenMinutes()
                .forEach((date, minutes) -> change(
                        counted,
                        date,
                        one -> one.spoken(sign * minutes)
                                .usedByNewcomers(ofNewcomers * (minutes / QuarterHours.MINUTES))));
        FamilyShare share = place.share();
        for (int k = 0; share != null && k < share.quanta().size(); k++) {
            int quanta = ofNewcomers * share.quanta().get(k);
            change(counted, share.dateAt(k), one -> one.usedByNewcomers(quanta));
        }
        return counted;
    }

    private void change(List<DateHours> counted, LocalDate date, UnaryOperator<DateHours> change) {
        long at = standing.positionOf(date);
        if (at >= 0 && at < counted.size()) {
            counted.set((int) at, change.apply(counted.get((int) at)));
        }
    }

    /** The same region with other hours and use; what a date offers follows from both. */
    private PlannedRegion with(List<DateHours> changed, RegionStanding used) {
        RegionStanding offered = used;
        for (int d = 0; d < changed.size(); d++) {
            DateShare date = used.dates().get(d);
            int capacity = changed.get(d).capacity(date.used());
            if (capacity != date.capacity()) {
                offered = offered.withCapacity(date.date(), capacity);
            }
        }
        return new PlannedRegion(regionCode, planId, asOf, changed, offered, ordered);
    }
}
