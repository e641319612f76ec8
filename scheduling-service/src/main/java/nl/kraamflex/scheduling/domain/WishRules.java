package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.scheduling.domain.WishCollision.Reason;
import nl.kraamflex.scheduling.domain.distribution.DayKind;

/**
 * Which wishes of a family hold in a plan, and what those that don't collide with.
 *
 * @param window the window of care
 * @param birth the birth
 * @param history what the dates have become so far
 * @param asOf date of planning; wishes for days before it have had their day
 * @param bounds what may be planned on each day before wishes
 * @param usual what the pattern has on each day, in hundredths of a quarter
 * @param planned what the plan has on each day, in quarters
 */
record WishRules(
        CareWindow window,
        Birth birth,
        HistoryOfCare history,
        LocalDate asOf,
        List<DayBounds> bounds,
        List<Integer> usual,
        List<Integer> planned) {
    private static final int HUNDREDTHS = 100;

    /** Every wish that does not hold, by date. */
    List<WishCollision> collisions(Wishes wishes) {
        List<WishCollision> found = new ArrayList<>();
        for (DayWish wish : wishes.days()) {
            if (!wish.date().isBefore(asOf)) {
                against(wish, wishes)
                        .ifPresent(reason -> found.add(
                                new WishCollision(wish.date(), wish.amount(), reason, plannedMinutes(wish.date()))));
            }
        }
        return List.copyOf(found);
    }

    private Optional<Reason> against(DayWish wish, Wishes wishes) {
        int day = CareCalendar.dayNumber(birth.date(), wish.date());
        if (day < 1 || day > window.lastDay()) {
            return Optional.of(Reason.OUTSIDE_WINDOW);
        }
        DayBounds may = bounds.get(day - 1);
        int quarters = planned.get(day - 1);
        return switch (wish.amount()) {
            case USUAL -> blocked(may);
            case PAUSE -> againstPause(wish, wishes, day, may);
            case NONE ->
                may.reason() == DayReason.DELIVERED ? Optional.of(Reason.DAY_IS_OVER) : againstNone(may, quarters);
            case FEWER ->
                blocked(may).or(() -> against(fewer(quarters, day, may), may.shortest() == quarters, Reason.TOO_SHORT));
            case MORE ->
                blocked(may).or(() -> against(more(quarters, day), may.longest() == quarters, Reason.TOO_LONG));
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
        return HUNDREDTHS * quarters < usual.get(day - 1) || (quarters == 0 && may.kind() == DayKind.OPTIONAL);
    }

    private boolean more(int quarters, int day) {
        return HUNDREDTHS * quarters > usual.get(day - 1);
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

    private Optional<Reason> againstPause(DayWish wish, Wishes wishes, int day, DayBounds may) {
        if (may.reason() == DayReason.DELIVERED) {
            return Optional.of(Reason.DAY_IS_OVER);
        }
        if (!window.pausesAllowed()) {
            return Optional.of(
                    window.mode() == Mode.STANDARD || window.mode() == Mode.MINIMUM
                            ? Reason.VISIT_REQUIRED
                            : Reason.PAUSE_NOT_FUNDED);
        }
        if (day < window.pausesFrom()) {
            return Optional.of(Reason.PAUSE_TOO_EARLY);
        }
        return inARow(wish.date(), wishes) > window.longestPause()
                ? Optional.of(Reason.PAUSE_TOO_LONG)
                : Optional.empty();
    }

    /** Length of the run of days without a visit around a pause, as far as a visit follows it. */
    private int inARow(LocalDate date, Wishes wishes) {
        LocalDate from = date;
        while (withoutVisit(from.minusDays(1), wishes)) {
            from = from.minusDays(1);
        }
        LocalDate after = date.plusDays(1);
        while (withoutVisit(after, wishes)) {
            after = after.plusDays(1);
        }
        boolean visitFollows = planned.stream()
                .skip(CareCalendar.dayNumber(birth.date(), after) - 1L)
                .anyMatch(quarters -> quarters > 0);
        return visitFollows ? CareCalendar.dayNumber(from, after) - 1 : 0;
    }

    private boolean withoutVisit(LocalDate date, Wishes wishes) {
        int day = CareCalendar.dayNumber(birth.date(), date);
        if (day < 1 || day > window.lastDay()) {
            return false;
        }
        if (date.isBefore(asOf)) {
            return history.pausedOn(date);
        }
        boolean pause = wishes.of(date)
                .map(DayWish::amount)
                .filter(DayWish.Amount.PAUSE::equals)
                .isPresent();
        return pause || (planned.get(day - 1) == 0 && bounds.get(day - 1).kind() != DayKind.BLOCKED);
    }

    private static Optional<Reason> blocked(DayBounds may) {
        if (may.kind() != DayKind.BLOCKED) {
            return Optional.empty();
        }
        return Optional.of(
                may.reason() == DayReason.DELIVERED
                        ? Reason.DAY_IS_OVER
                        : may.reason() == DayReason.NOT_FUNDED ? Reason.NOT_FUNDED : Reason.NO_VISIT_POSSIBLE);
    }

    private int plannedMinutes(LocalDate date) {
        int day = CareCalendar.dayNumber(birth.date(), date);
        return day < 1 || day > planned.size() ? 0 : planned.get(day - 1) * QuarterHours.MINUTES;
    }
}
