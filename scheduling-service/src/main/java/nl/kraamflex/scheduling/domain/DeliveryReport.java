package nl.kraamflex.scheduling.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says was delivered on a date, before it is held against what is on record.
 *
 * @param date the date on which all of its visits began
 * @param visits the visits in the caller's order; none when nothing was given
 * @param correctionReason why what is on record was wrong; null in a first report
 */
public record DeliveryReport(
        LocalDate date,
        List<ReportedVisit> visits,
        @Nullable CorrectionReason correctionReason) {
    private static final Duration LONGEST = Duration.ofHours(24);

    /** What a report turns out to be. */
    public sealed interface Reading {
        /**
         * Visits, each with the JSON pointer under which it was reported.
         *
         * @param given those that took place, in the caller's order
         * @param missed those that did not, in the caller's order
         */
        record Sound(List<Reported<Visit>> given, List<Reported<VisitNotGiven>> missed) implements Reading {
            public Sound {
                given = List.copyOf(given);
                missed = List.copyOf(missed);
            }

            /** The visits that took place. */
            public List<Visit> visits() {
                return given.stream().map(Reported::visit).toList();
            }

            /** The visits that did not take place. */
            public List<VisitNotGiven> notGiven() {
                return missed.stream().map(Reported::visit).toList();
            }
        }

        /** A visit and where it stands in the report. */
        record Reported<V>(String pointer, V visit) {}

        /** Everything that cannot be right. */
        record Faulty(List<Fault> faults) implements Reading {
            public Faulty {
                faults = List.copyOf(faults);
            }
        }
    }

    /** Keeps a copy of the list. */
    public DeliveryReport {
        visits = List.copyOf(visits);
    }

    /**
     * Holds that a correction says what was wrong, and nothing but a correction.
     *
     * @param current version of the date's delivery on record; 0 when there is none
     * @throws Refused otherwise
     */
    public void requireReason(long current) {
        if (current > 0 && correctionReason == null) {
            throw new Refused(new Refusal.CorrectionReasonMissing(date, current));
        }
        if (current == 0 && correctionReason != null) {
            throw new Refused(new Refusal.NothingToCorrect(date, correctionReason));
        }
    }

    /**
     * Reads the report. Of end and length one may be missing: the end is then begin plus length, the length what counts.
     *
     * @param rounding how visits that begin on the date count
     */
    public Reading read(Rounding rounding) {
        List<Fault> faults = new ArrayList<>();
        List<Reading.Reported<Visit>> given = new ArrayList<>();
        List<Reading.Reported<VisitNotGiven>> missed = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            String pointer = "/visits/" + i;
            ReportedVisit reported = visits.get(i);
            requireOnDate(pointer, reported, faults);
            if (reported.outcome() == VisitOutcome.GIVEN) {
                @Nullable Visit visit = read(pointer, reported, rounding, faults);
                if (visit != null) {
                    given.add(new Reading.Reported<>(pointer, visit));
                }
            } else {
                requireBeginAlone(pointer, reported, faults);
                missed.add(new Reading.Reported<>(
                        pointer,
                        new VisitNotGiven(reported.begin(), reported.outcome(), reported.caregiverReference())));
            }
        }
        if (faults.isEmpty()) {
            faults.addAll(overlaps(given));
            faults.addAll(heldUp(given, missed));
        }
        return faults.isEmpty() ? new Reading.Sound(given, missed) : new Reading.Faulty(faults);
    }

    private void requireOnDate(String pointer, ReportedVisit visit, List<Fault> faults) {
        requireWholeMinute(pointer + "/begin", visit.begin(), faults);
        LocalDate begun = CareCalendar.dateOf(visit.begin());
        if (!begun.equals(date)) {
            faults.add(new Fault(
                    pointer + "/begin",
                    "is on %s in Europe/Amsterdam, and this address is for visits that began on %s: record it under its own date"
                            .formatted(begun, date)));
        }
    }

    private static void requireBeginAlone(String pointer, ReportedVisit visit, List<Fault> faults) {
        String remedy = "no time counts of a visit with outcome %s: leave it out, or give outcome GIVEN"
                .formatted(visit.outcome());
        if (visit.end() != null) {
            faults.add(new Fault(pointer + "/end", "is %s, and %s".formatted(utc(visit.end()), remedy)));
        }
        if (visit.minutes() != null) {
            faults.add(new Fault(
                    pointer + "/hours", "is %s, and %s".formatted(HoursText.english(visit.minutes()), remedy)));
        }
        if (visit.elsewhere()) {
            faults.add(new Fault(
                    pointer + "/deliveredElsewhere",
                    "is true, and the visit has outcome %s, so that nobody gave it: leave it out, or give outcome GIVEN"
                            .formatted(visit.outcome())));
        }
    }

    private static @Nullable Visit read(String pointer, ReportedVisit visit, Rounding rounding, List<Fault> faults) {
        @Nullable Instant end = visit.end();
        @Nullable Integer minutes = visit.minutes();
        if (end == null) {
            if (minutes == null) {
                faults.add(new Fault(pointer, "has neither end nor hours: give one of them, or both"));
                return null;
            }
            if (minutes % rounding.stepMinutes() != 0) {
                faults.add(new Fault(
                        pointer + "/hours",
                        "is %s, and care counts by the %s on this date: give such hours, or the end of the visit"
                                .formatted(HoursText.english(minutes), rounding.stepInWords())));
                return null;
            }
            return counting(visit, visit.begin().plus(Duration.ofMinutes(minutes)), minutes, rounding);
        }
        requireWholeMinute(pointer + "/end", end, faults);
        Duration length = Duration.between(visit.begin(), end);
        if (!length.isPositive()) {
            faults.add(new Fault(
                    pointer + "/end", "is %s, not after begin: a visit is longer than 0 minutes".formatted(utc(end))));
            return null;
        }
        if (length.compareTo(LONGEST) > 0) {
            faults.add(new Fault(
                    pointer + "/end",
                    "is %s, %d minutes after begin: a visit lasts at most 24 hours"
                            .formatted(utc(end), length.toMinutes())));
            return null;
        }
        int counted = rounding.counted(length);
        if (counted == 0) {
            faults.add(new Fault(
                    pointer + "/end",
                    "is %s, %d minutes after begin, which counts as no %s: a visit counts from %d minutes on"
                            .formatted(
                                    utc(end),
                                    length.toMinutes(),
                                    rounding.stepInWords(),
                                    rounding.shortestThatCounts())));
            return null;
        }
        if (minutes != null && minutes != counted) {
            faults.add(new Fault(
                    pointer + "/hours",
                    "is %s, and begin and end give %s: send %s, or leave hours or end out"
                            .formatted(
                                    HoursText.english(minutes),
                                    HoursText.english(counted),
                                    HoursText.english(counted))));
        }
        return counting(visit, end, counted, rounding);
    }

    private static Visit counting(ReportedVisit visit, Instant end, int counted, Rounding rounding) {
        return new Visit(visit.begin(), end, counted, rounding, visit.caregiverReference(), visit.elsewhere());
    }

    private static void requireWholeMinute(String pointer, Instant moment, List<Fault> faults) {
        if (moment.getEpochSecond() % 60 != 0 || moment.getNano() != 0) {
            faults.add(new Fault(pointer, "is %s: give a whole minute, with seconds 00".formatted(utc(moment))));
        }
    }

    private static List<Fault> overlaps(List<Reading.Reported<Visit>> given) {
        List<Reading.Reported<Visit>> byBegin = given.stream()
                .sorted(Comparator.comparing(reported -> reported.visit().begin()))
                .toList();
        List<Fault> faults = new ArrayList<>();
        for (int k = 1; k < byBegin.size(); k++) {
            Reading.Reported<Visit> earlier = byBegin.get(k - 1);
            Reading.Reported<Visit> later = byBegin.get(k);
            if (earlier.visit().overlaps(later.visit())) {
                faults.add(new Fault(
                        later.pointer() + "/begin",
                        "is %s, before %s ended: visits of a case do not overlap"
                                .formatted(utc(later.visit().begin()), earlier.pointer())));
            }
        }
        return faults;
    }

    /** Visits that were to begin while another was under way: nobody was at the door then. */
    private static List<Fault> heldUp(
            List<Reading.Reported<Visit>> given, List<Reading.Reported<VisitNotGiven>> missed) {
        List<Fault> faults = new ArrayList<>();
        for (Reading.Reported<VisitNotGiven> one : missed) {
            given.stream()
                    .filter(other -> other.visit().underWayAt(one.visit().begin()))
                    .map(other -> new Fault(
                            one.pointer() + "/begin",
                            "is %s, during %s, which was given: a visit that was not given cannot lie within it; leave it out or correct one of the two"
                                    .formatted(utc(one.visit().begin()), other.pointer())))
                    .forEach(faults::add);
        }
        return faults;
    }

    private static String utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toString();
    }
}
