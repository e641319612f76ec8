package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was delivered on one date: the visits that began on it. Never edited; a correction is a new version beside the old.
 *
 * @param date the date on which the visits began, in Europe/Amsterdam
 * @param version 1 for the first report, one more with each correction
 * @param visits the visits that took place, in order of their begin; none when nothing was given
 * @param notGiven the visits that were appointed and did not take place, in order of their begin
 * @param correctionReason what was wrong with the version before; null for the first, and for corrections of before it was asked
 * @param recordedAt when it was recorded
 * @param standing how the case stood with this version recorded
 * @param everCaredOn the dates on which it, or a version before it, counted care
 */
public record Delivery(
        LocalDate date,
        long version,
        List<Visit> visits,
        List<VisitNotGiven> notGiven,
        @Nullable CorrectionReason correctionReason,
        Instant recordedAt,
        Standing standing,
        Set<LocalDate> everCaredOn) {
    /** A report that follows no other. */
    public Delivery(
            LocalDate date,
            long version,
            List<Visit> visits,
            List<VisitNotGiven> notGiven,
            @Nullable CorrectionReason correctionReason,
            Instant recordedAt,
            Standing standing) {
        this(date, version, visits, notGiven, correctionReason, recordedAt, standing, careDates(visits));
    }

    /** A first report in which every visit took place. */
    public Delivery(LocalDate date, long version, List<Visit> visits, Instant recordedAt, Standing standing) {
        this(date, version, visits, List.of(), null, recordedAt, standing);
    }

    /**
     * How a case stands with a delivery recorded, as far as the delivery's notices rest on it.
     *
     * @param plannedMinutes what was planned on the date; null when there was no plan
     * @param indicatedMinutes what the case was entitled to; null without a decision that counts
     * @param declinedMinutes how much of that the family did not want
     * @param deliveredMinutes what was given in all
     */
    public record Standing(
            @Nullable Integer plannedMinutes,
            @Nullable Integer indicatedMinutes,
            int declinedMinutes,
            int deliveredMinutes) {
        /** Indicated time that the family wants and that is still to give; null without an indication that counts. */
        public @Nullable Integer minutesLeft() {
            return indicatedMinutes == null ? null : Math.max(0, indicatedMinutes - declinedMinutes - deliveredMinutes);
        }
    }

    /** Puts the visits in order of their begin. */
    public Delivery {
        visits = visits.stream().sorted(Comparator.comparing(Visit::begin)).toList();
        notGiven = notGiven.stream()
                .sorted(Comparator.comparing(VisitNotGiven::begin))
                .toList();
        everCaredOn = Set.copyOf(everCaredOn);
    }

    /** The dates on which visits count. */
    public static Set<LocalDate> careDates(List<Visit> visits) {
        return visits.stream()
                .flatMap(visit -> visit.careDates().stream())
                .map(CareDate::date)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same report as the one that follows another of its date. */
    public Delivery following(Delivery before) {
        return new Delivery(
                date,
                version,
                visits,
                notGiven,
                correctionReason,
                recordedAt,
                standing,
                Stream.concat(before.everCaredOn.stream(), everCaredOn.stream()).collect(Collectors.toSet()));
    }

    /** What counts of all its visits. */
    public int minutes() {
        return visits.stream().mapToInt(Visit::minutes).sum();
    }

    /** Whether nothing of what a plan has on its date is still to come: a visit took place, or the plan knew nothing of it. */
    boolean takesThePlaceOfItsDayIn(Plan plan) {
        return minutes() > 0 || recordedAt.isAfter(plan.plannedAt());
    }

    /** What its reader should know; none of it stops a delivery, for what was given was given. */
    public List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        Integer planned = standing.plannedMinutes();
        if (planned == null) {
            if (!visits.isEmpty()) {
                notices.add(Notice.about(Notice.Code.NO_PLAN_YET));
            }
        } else if (minutes() > planned) {
            notices.add(Notice.ofMinutes(Notice.Code.MORE_THAN_PLANNED, minutes() - planned));
        }
        Integer indicated = standing.indicatedMinutes();
        if (indicated != null && standing.deliveredMinutes() > indicated) {
            notices.add(Notice.ofMinutes(Notice.Code.MORE_THAN_INDICATED, standing.deliveredMinutes() - indicated));
        }
        return List.copyOf(notices);
    }
}
