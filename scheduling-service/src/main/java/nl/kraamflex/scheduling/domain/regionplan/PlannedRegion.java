package nl.kraamflex.scheduling.domain.regionplan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Supplier;
import nl.kraamflex.scheduling.domain.region.BoundBy;
import nl.kraamflex.scheduling.domain.region.DateShare;
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
            DateHours one = new DateHours(date, given, 0);
            hours.add(one);
            dates.add(new DateShare(date, one.capacity(), 0, planned ? price(proposal, firstPlanned, date) : 0));
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
            DateHours one = new DateHours(date, minutes.get(date), 0);
            all.add(one);
            later.add(new DateShare(date, one.capacity(), 0, 0));
        }
        return new PlannedRegion(regionCode, planId, asOf, all, standing.through(later), ordered);
    }

    /** The same region with the hours that its sources give now; a date that was known and is named no more has nobody. */
    public PlannedRegion given(RegionCapacity capacity) {
        Map<LocalDate, Integer> minutes = capacity.minutesByDate();
        PlannedRegion changed = this;
        for (int d = 0; d < hours.size(); d++) {
            changed = changed.withHours(
                    d, hours.get(d).given(minutes.get(hours.get(d).date())));
        }
        return changed;
    }

    /** The same region with a family in it; its dates must reach over the family's. */
    public PlannedRegion with(FamilyPlace place) {
        PlannedRegion kept = spoken(place, 1);
        return place.share() == null
                ? kept
                : kept.standing(
                        place.cameSince()
                                ? kept.standing.with(place.share())
                                : kept.standing.withPlanned(place.share()));
    }

    /** The same region without a family that is in it. */
    public PlannedRegion without(FamilyPlace place) {
        PlannedRegion freed = place.share() == null ? this : standing(standing.without(place.share()));
        return freed.spoken(place, -1);
    }

    /**
     * The same region, once all families are in it whose plan was accepted: what its value lies above the bound is what the plan left.
     *
     * @param proposal its plan
     * @param complete whether all families of the plan are in it and no other
     */
    public PlannedRegion asPlanned(RegionProposal proposal, boolean complete) {
        boolean provenBySearch = complete && proposal.boundBy() == BoundBy.SEARCH && hasNoMoreHoursThan(proposal);
        return standing(
                standing.asPlanned(provenBySearch ? OptionalLong.of(proposal.lowerBound()) : OptionalLong.empty()));
    }

    /**
     * The same region, once more families are in it of whose plan others were accepted before: what their part of the plan left counts
     * to it too.
     *
     * @param before the region before these came
     */
    public PlannedRegion plannedFurther(PlannedRegion before) {
        long more = Math.max(0, standing.slack() - before.standing.slack());
        return standing(standing.withSlackWhenPlanned(before.standing.slackWhenPlanned() + more));
    }

    /**
     * The same region after a change. What the plan as a whole left above the bound is never more than what is above it now: hours that
     * were kept for births and are used by them take part of it away.
     */
    public PlannedRegion settled() {
        return standing.slack() < standing.slackWhenPlanned()
                ? standing(standing.withSlackWhenPlanned(standing.slack()))
                : this;
    }

    /** A bound found by search holds where there are not more hours than it was found with. */
    private boolean hasNoMoreHoursThan(RegionProposal proposal) {
        return proposal.dates().stream()
                .allMatch(date -> standing.dates()
                                .get(Math.toIntExact(standing.positionOf(date.date())))
                                .capacity()
                        <= date.capacity());
    }

    /** The same region, for which the service asked for a plan. */
    public PlannedRegion ordered(OrderedPlan plan) {
        return new PlannedRegion(regionCode, planId, asOf, hours, standing, plan);
    }

    private PlannedRegion standing(RegionStanding changed) {
        return new PlannedRegion(regionCode, planId, asOf, hours, changed, ordered);
    }

    private PlannedRegion spoken(FamilyPlace place, int sign) {
        PlannedRegion changed = this;
        for (Map.Entry<LocalDate, Integer> one : place.spokenMinutes().entrySet()) {
            long at = standing.positionOf(one.getKey());
            if (at >= 0 && at < hours.size()) {
                changed =
                        changed.withHours((int) at, changed.hours.get((int) at).spoken(sign * one.getValue()));
            }
        }
        return changed;
    }

    private PlannedRegion withHours(int at, DateHours changed) {
        if (changed.equals(hours.get(at))) {
            return this;
        }
        List<DateHours> all = new ArrayList<>(hours);
        all.set(at, changed);
        boolean same = changed.capacity() == hours.get(at).capacity();
        return new PlannedRegion(
                regionCode,
                planId,
                asOf,
                all,
                same ? standing : standing.withCapacity(changed.date(), changed.capacity()),
                ordered);
    }
}
