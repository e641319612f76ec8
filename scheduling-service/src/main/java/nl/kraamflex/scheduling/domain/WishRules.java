package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kraamflex.scheduling.domain.WishCollision.Reason;
import nl.kraamflex.scheduling.domain.distribution.DayKind;

/**
 * Which wishes of a family hold in a plan, and what those that don't collide with.
 *
 * @param window the window of care
 * @param birth the birth
 * @param history what the dates have become so far
 * @param asOf date of planning; wishes for days before it have had their day
 * @param wishedAnew dates of which something else is wished than before
 * @param bounds what may be planned on each day before wishes
 * @param usual what the pattern has on each day, in hundredths of a quarter
 * @param planned what the plan has on each day, in quarters
 */
record WishRules(
        CareWindow window,
        Birth birth,
        HistoryOfCare history,
        LocalDate asOf,
        Set<LocalDate> wishedAnew,
        List<DayBounds> bounds,
        List<Integer> usual,
        List<Integer> planned) {
    private static final int HUNDREDTHS = 100;

    /** Every wish that does not hold, by date. */
    List<WishCollision> collisions(Wishes wishes) {
        List<WishCollision> found = new ArrayList<>();
        for (DayWish wish : wishes.days()) {
            boolean over = isOver(wish.date());
            // A wish for a day that is over had its day, unless somebody makes it only now.
            Optional<Reason> reason = over
                    ? Optional.of(Reason.DAY_IS_OVER).filter(_ -> wishedAnew.contains(wish.date()) && asksForCare(wish))
                    : against(wish);
            reason.ifPresent(
                    why -> found.add(new WishCollision(wish.date(), wish.amount(), why, plannedMinutes(wish.date()))));
        }
        return List.copyOf(found);
    }

    private boolean isOver(LocalDate date) {
        int day = CareCalendar.dayNumber(birth.date(), date);
        boolean delivered =
                day >= 1 && day <= bounds.size() && bounds.get(day - 1).reason() == DayReason.DELIVERED;
        return date.isBefore(asOf) || delivered;
    }

    /** Whether a wish is about more than the part of the day. */
    private static boolean asksForCare(DayWish wish) {
        return wish.amount() != DayWish.Amount.USUAL;
    }

    private Optional<Reason> against(DayWish wish) {
        int day = CareCalendar.dayNumber(birth.date(), wish.date());
        if (day < 1 || day > window.lastDay()) {
            return Optional.of(Reason.OUTSIDE_WINDOW);
        }
        DayBounds may = bounds.get(day - 1);
        int quarters = planned.get(day - 1);
        return switch (wish.amount()) {
            case USUAL -> Optional.empty();
            case PAUSE -> againstPause(day, may, quarters);
            case NONE -> againstNone(may, quarters);
            case FEWER ->
                blocked(may).or(() -> against(fewer(quarters, day, may), may.shortest() == quarters, Reason.TOO_SHORT));
            case MORE ->
                blocked(may).or(() -> against(more(quarters, day, may), may.longest() == quarters, Reason.TOO_LONG));
            case HOURS -> blocked(may).or(() -> againstHours(wish, may, quarters));
        };
    }

    private static Optional<Reason> againstNone(DayBounds may, int quarters) {
        if (quarters == 0) {
            return Optional.empty();
        }
        return Optional.of(may.kind() == DayKind.REQUIRED ? Reason.VISIT_REQUIRED : Reason.HOURS_DO_NOT_ADD_UP);
    }

    private boolean fewer(int quarters, int day, DayBounds may) {
        return quarters < usualQuarters(day, may) || (quarters == 0 && may.kind() == DayKind.OPTIONAL);
    }

    private boolean more(int quarters, int day, DayBounds may) {
        return quarters > usualQuarters(day, may);
    }

    /** What the pattern comes to as a visit, which is of whole quarters and no shorter or longer than one may be. */
    private int usualQuarters(int day, DayBounds may) {
        int nearest = (usual.get(day - 1) + HUNDREDTHS / 2) / HUNDREDTHS;
        return Math.max(may.shortest(), Math.min(may.longest(), nearest));
    }

    private static Optional<Reason> against(boolean holds, boolean atBound, Reason bound) {
        return holds ? Optional.empty() : Optional.of(atBound ? bound : Reason.HOURS_DO_NOT_ADD_UP);
    }

    private static Optional<Reason> againstHours(DayWish wish, DayBounds may, int quarters) {
        Integer minutes = wish.minutes();
        int wished = minutes == null ? 0 : minutes / QuarterHours.MINUTES;
        if (wished == quarters) {
            return Optional.empty();
        }
        if (wished < may.shortest()) {
            return Optional.of(Reason.TOO_SHORT);
        }
        return Optional.of(wished > may.longest() ? Reason.TOO_LONG : Reason.HOURS_DO_NOT_ADD_UP);
    }

    private Optional<Reason> againstPause(int day, DayBounds may, int quarters) {
        if (may.kind() == DayKind.BLOCKED && may.reason() != DayReason.PAUSE) {
            // There is no visit anyway.
            return Optional.empty();
        }
        if (!window.pausesAllowed()) {
            return Optional.of(
                    window.mode() == Mode.STANDARD || window.mode() == Mode.MINIMUM
                            ? Reason.VISIT_REQUIRED
                            : Reason.PAUSE_NOT_FUNDED);
        }
        if (day < window.earliestPause()) {
            return Optional.of(Reason.PAUSE_TOO_EARLY);
        }
        if (!window.allowsPauseOn(day)) {
            return Optional.of(Reason.PAUSE_NOT_FUNDED);
        }
        return quarters > 0 || inARow(day) > window.longestPause()
                ? Optional.of(Reason.PAUSE_TOO_LONG)
                : Optional.empty();
    }

    /**
     * Length of the run of days without a visit around a pause, as far as a visit follows it. Days on which none is possible
     * neither count nor end it.
     */
    private int inARow(int pause) {
        int from = pause - 1;
        while (from >= 1 && withoutVisit(from)) {
            from--;
        }
        int after = pause + 1;
        while (after <= window.lastDay() && withoutVisit(after)) {
            after++;
        }
        return after > window.lastDay()
                ? 0
                : Math.toIntExact(
                        IntStream.range(from + 1, after).filter(this::counts).count());
    }

    private boolean withoutVisit(int day) {
        LocalDate date = CareCalendar.dateOfDay(birth.date(), day);
        return date.isBefore(asOf) ? !history.caredOn(date) : planned.get(day - 1) == 0 && !history.caredOn(date);
    }

    private boolean counts(int day) {
        LocalDate date = CareCalendar.dateOfDay(birth.date(), day);
        DayBounds may = bounds.get(day - 1);
        return date.isBefore(asOf)
                ? history.pausedOn(date)
                : may.kind() != DayKind.BLOCKED || may.reason() == DayReason.PAUSE;
    }

    private static Optional<Reason> blocked(DayBounds may) {
        if (may.kind() != DayKind.BLOCKED) {
            return Optional.empty();
        }
        return Optional.of(may.reason() == DayReason.NOT_FUNDED ? Reason.NOT_FUNDED : Reason.NO_VISIT_POSSIBLE);
    }

    private int plannedMinutes(LocalDate date) {
        int day = CareCalendar.dayNumber(birth.date(), date);
        return day < 1 || day > planned.size() ? 0 : planned.get(day - 1) * QuarterHours.MINUTES;
    }
}
