package nl.kraamflex.scheduling.domain.regionplan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.kraamflex.scheduling.domain.QuarterHours;
import nl.kraamflex.scheduling.domain.Schedule;
import nl.kraamflex.scheduling.domain.region.FamilyShare;
import org.jspecify.annotations.Nullable;

/**
 * What one case counts for in its planned region, so that it can be taken out to the unit when it changes: either it is planned
 * with the others and has a share, or it keeps what it has and that is spoken for.
 *
 * @param caseId the case
 * @param regionCode the region
 * @param spokenMinutes time that it takes off the region's capacity, by date: care it got, days that are over, and all of its plan
 *     when it is not planned with the others
 * @param share what its plan adds to the region; null when it is not planned with the others
 * @param cameSince whether it was planned after the region was planned as a whole
 * @param newcomer whether the region's plan does not have it: hours were held back for such families
 */
public record FamilyPlace(
        UUID caseId,
        String regionCode,
        SortedMap<LocalDate, Integer> spokenMinutes,
        @Nullable FamilyShare share,
        boolean cameSince,
        boolean newcomer) {

    /** Keeps a copy of the map. */
    public FamilyPlace {
        spokenMinutes = Collections.unmodifiableSortedMap(new TreeMap<>(spokenMinutes));
    }

    /**
     * Of a case that is planned with the others of its region.
     *
     * @param before its place there until now; null when it had none
     * @param after the case as it is now
     * @param cameSince whether the region was planned as a whole before
     * @param newcomer whether the region's plan does not have it
     */
    public static FamilyPlace planned(
            String regionCode,
            @Nullable FamilyPlace before,
            Schedule after,
            FamilyShare share,
            boolean cameSince,
            boolean newcomer,
            LocalDate today) {
        HoursSpokenFor spoken = new HoursSpokenFor(today);
        spoken.addPlanned(after);
        return new FamilyPlace(
                after.caseId(), regionCode, spoken.andBefore(overOn(before, today)), share, cameSince, newcomer);
    }

    /**
     * Of a case that keeps what it has.
     *
     * @param before its place there until now; null when it had none
     * @param after the case as it is now
     * @param newcomer whether the region's plan does not have it
     */
    public static FamilyPlace keeping(
            String regionCode, @Nullable FamilyPlace before, Schedule after, boolean newcomer, LocalDate today) {
        HoursSpokenFor spoken = new HoursSpokenFor(today);
        spoken.addKept(after);
        return new FamilyPlace(
                after.caseId(), regionCode, spoken.andBefore(overOn(before, today)), null, false, newcomer);
    }

    /** Quarters that it has on a date, planned with the others or kept. */
    public int heldOn(LocalDate date) {
        FamilyShare planned = share;
        if (planned == null) {
            return spokenMinutes.getOrDefault(date, 0) / QuarterHours.MINUTES;
        }
        long k = ChronoUnit.DAYS.between(planned.birthDate(), date);
        return k < 0 || k >= planned.quanta().size() ? 0 : planned.quanta().get((int) k);
    }

    /** The last date on which it counts; empty when it counts on none. */
    public Optional<LocalDate> lastDate() {
        FamilyShare planned = share;
        int k = planned == null ? -1 : planned.quanta().size() - 1;
        while (planned != null && k >= 0 && planned.quanta().get(k) == 0) {
            k--;
        }
        Optional<LocalDate> visit = planned == null || k < 0 ? Optional.empty() : Optional.of(planned.dateAt(k));
        Optional<LocalDate> spoken = spokenMinutes.isEmpty() ? Optional.empty() : Optional.of(spokenMinutes.lastKey());
        return Stream.of(visit, spoken).flatMap(Optional::stream).max(Comparator.naturalOrder());
    }

    /** Whether it counts for anything. */
    public boolean isEmpty() {
        return share == null && spokenMinutes.isEmpty();
    }

    /** What it takes of dates that are over: those can be given to nobody any more, so they count as they were planned. */
    private static SortedMap<LocalDate, Integer> overOn(@Nullable FamilyPlace before, LocalDate today) {
        SortedMap<LocalDate, Integer> over = new TreeMap<>();
        if (before == null) {
            return over;
        }
        over.putAll(before.spokenMinutes.headMap(today));
        FamilyShare planned = before.share;
        for (int k = 0; planned != null && k < planned.quanta().size(); k++) {
            LocalDate date = planned.dateAt(k);
            int minutes = planned.quanta().get(k) * QuarterHours.MINUTES;
            if (minutes > 0 && date.isBefore(today)) {
                over.merge(date, minutes, Math::addExact);
            }
        }
        return over;
    }
}
