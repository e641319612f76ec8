package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What sets one plan of a case apart from another.
 *
 * @param days dates on which they differ, ascending
 */
public record PlanDifference(List<DayChange> days) {
    /**
     * A date on which two plans differ.
     *
     * @param date the date
     * @param beforeMinutes what the first plan has there; 0 without a visit
     * @param afterMinutes what the second has there; 0 without a visit
     */
    public record DayChange(LocalDate date, int beforeMinutes, int afterMinutes) {
        private int gained() {
            return Math.max(0, afterMinutes - beforeMinutes);
        }

        private int lost() {
            return Math.max(0, beforeMinutes - afterMinutes);
        }
    }

    /** Keeps a copy of the list. */
    public PlanDifference {
        days = List.copyOf(days);
    }

    /** The difference from one plan to another of the same case. */
    public static PlanDifference between(Plan before, Plan after) {
        TreeSet<LocalDate> dates = Stream.of(before, after)
                .flatMap(plan -> plan.days().stream())
                .map(PlannedDay::date)
                .collect(Collectors.toCollection(TreeSet::new));
        return new PlanDifference(dates.stream()
                .map(date -> new DayChange(date, minutes(before, date), minutes(after, date)))
                .filter(day -> day.beforeMinutes() != day.afterMinutes())
                .toList());
    }

    private static int minutes(Plan plan, LocalDate date) {
        return plan.on(date).map(PlannedDay::everPlannedMinutes).orElse(0);
    }

    /** Hours that went from one date to another, in minutes. */
    public int movedMinutes() {
        return Math.min(gainedInAll(), lostInAll());
    }

    /** By how much the second plan holds more than the first, in minutes; less than 0 when it holds fewer. */
    public int addedMinutes() {
        return gainedInAll() - lostInAll();
    }

    /** Dates with a visit that had none. */
    public List<LocalDate> visitsGained() {
        return days.stream()
                .filter(day -> day.beforeMinutes() == 0)
                .map(DayChange::date)
                .toList();
    }

    /** Dates without the visit they had. */
    public List<LocalDate> visitsLost() {
        return days.stream()
                .filter(day -> day.afterMinutes() == 0)
                .map(DayChange::date)
                .toList();
    }

    private int gainedInAll() {
        return days.stream().mapToInt(DayChange::gained).sum();
    }

    private int lostInAll() {
        return days.stream().mapToInt(DayChange::lost).sum();
    }

    /** What changed, in plain Dutch sentences. */
    public String dutch() {
        if (days.isEmpty()) {
            return "Er verandert niets.";
        }
        List<String> sentences = new ArrayList<>();
        if (movedMinutes() > 0) {
            sentences.add("%s uur gaat naar een andere dag.".formatted(HoursText.dutch(movedMinutes())));
        }
        if (addedMinutes() > 0) {
            sentences.add("Er komt %s uur bij.".formatted(HoursText.dutch(addedMinutes())));
        }
        if (addedMinutes() < 0) {
            sentences.add("Er gaat %s uur af.".formatted(HoursText.dutch(-addedMinutes())));
        }
        if (!visitsGained().isEmpty()) {
            sentences.add("%s bij op %s."
                    .formatted(
                            visitsGained().size() == 1 ? "Er komt een bezoek" : "Er komen bezoeken",
                            DateText.dutch(visitsGained())));
        }
        if (!visitsLost().isEmpty()) {
            sentences.add("%s op %s."
                    .formatted(
                            visitsLost().size() == 1 ? "Er vervalt een bezoek" : "Er vervallen bezoeken",
                            DateText.dutch(visitsLost())));
        }
        return String.join(" ", sentences);
    }

    /** The same in English. */
    public String english() {
        if (days.isEmpty()) {
            return "Nothing changes.";
        }
        List<String> sentences = new ArrayList<>();
        if (movedMinutes() > 0) {
            sentences.add("%s to another day.".formatted(hours(movedMinutes(), "moves", "move")));
        }
        if (addedMinutes() > 0) {
            sentences.add("%s added.".formatted(hours(addedMinutes(), "is", "are")));
        }
        if (addedMinutes() < 0) {
            sentences.add("%s taken away.".formatted(hours(-addedMinutes(), "is", "are")));
        }
        if (!visitsGained().isEmpty()) {
            sentences.add("%s on %s."
                    .formatted(
                            visitsGained().size() == 1 ? "There is a new visit" : "There are new visits",
                            DateText.english(visitsGained())));
        }
        if (!visitsLost().isEmpty()) {
            sentences.add("%s any more on %s."
                    .formatted(
                            visitsLost().size() == 1 ? "There is no visit" : "There are no visits",
                            DateText.english(visitsLost())));
        }
        return String.join(" ", sentences);
    }

    private static String hours(int minutes, String one, String many) {
        boolean single = minutes == 60;
        return "%s %s %s".formatted(HoursText.english(minutes), single ? "hour" : "hours", single ? one : many);
    }
}
