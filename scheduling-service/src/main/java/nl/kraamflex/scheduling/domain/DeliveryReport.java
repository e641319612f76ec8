package nl.kraamflex.scheduling.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says was delivered on a date, before it is held against what is on record.
 *
 * @param date the date on which all of its visits began
 * @param visits the visits in the caller's order; none when nothing was given
 */
public record DeliveryReport(LocalDate date, List<ReportedVisit> visits) {
    private static final Duration LONGEST = Duration.ofHours(24);

    /** What a report turns out to be. */
    public sealed interface Reading {
        /** The visits, in the caller's order. */
        record Sound(List<Visit> visits) implements Reading {
            public Sound {
                visits = List.copyOf(visits);
            }
        }

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
     * Reads the report. Of end and length one may be missing: the end is then begin plus length, the length the nearest quarter
     * hour, half up.
     */
    public Reading read() {
        List<Fault> faults = new ArrayList<>();
        List<Visit> read = new ArrayList<>();
        for (int i = 0; i < visits.size(); i++) {
            int before = faults.size();
            @Nullable Visit visit = read("/visits/" + i, visits.get(i), faults);
            if (visit != null && faults.size() == before) {
                read.add(visit);
            }
        }
        if (faults.isEmpty()) {
            faults.addAll(overlaps(read));
        }
        return faults.isEmpty() ? new Reading.Sound(read) : new Reading.Faulty(faults);
    }

    private @Nullable Visit read(String pointer, ReportedVisit visit, List<Fault> faults) {
        LocalDate begun = CareCalendar.dateOf(visit.begin());
        requireWholeMinute(pointer + "/begin", visit.begin(), faults);
        if (!begun.equals(date)) {
            faults.add(new Fault(
                    pointer + "/begin",
                    "is on %s in Europe/Amsterdam, and this address is for visits that began on %s: record it under its own date"
                            .formatted(begun, date)));
        }
        @Nullable Instant end = visit.end();
        @Nullable Integer minutes = visit.minutes();
        if (end == null) {
            if (minutes == null) {
                faults.add(new Fault(pointer, "has neither end nor hours: give one of them, or both"));
                return null;
            }
            return new Visit(visit.begin(), visit.begin().plus(Duration.ofMinutes(minutes)), minutes);
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
        int counted = QuarterHours.nearest(length);
        if (counted == 0) {
            faults.add(new Fault(
                    pointer + "/end",
                    "is %s, %d minutes after begin, which counts as no quarter of an hour: a visit counts from 8 minutes on"
                            .formatted(utc(end), length.toMinutes())));
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
        return new Visit(visit.begin(), end, counted);
    }

    private static void requireWholeMinute(String pointer, Instant moment, List<Fault> faults) {
        if (moment.getEpochSecond() % 60 != 0 || moment.getNano() != 0) {
            faults.add(new Fault(pointer, "is %s: give a whole minute, with seconds 00".formatted(utc(moment))));
        }
    }

    private static List<Fault> overlaps(List<Visit> visits) {
        List<Integer> byBegin = IntStream.range(0, visits.size())
                .boxed()
                .sorted(Comparator.comparing(i -> visits.get(i).begin()))
                .toList();
        List<Fault> faults = new ArrayList<>();
        for (int k = 1; k < byBegin.size(); k++) {
            int earlier = byBegin.get(k - 1);
            int later = byBegin.get(k);
            if (visits.get(earlier).overlaps(visits.get(later))) {
                faults.add(new Fault(
                        "/visits/" + later + "/begin",
                        "is %s, before /visits/%d ended: visits of a case do not overlap"
                                .formatted(utc(visits.get(later).begin()), earlier)));
            }
        }
        return faults;
    }

    private static String utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toString();
    }
}
