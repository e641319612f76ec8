package nl.kraamflex.scheduling.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.FewerVisits;

/** What the reader of a plan should know, worked out when it is made. */
record PlanNotices(HistoryOfCare history, Indication indication, HoursToPlan hours) {

    /**
     * The notices of a plan.
     *
     * @param missingAlone quarters that the case would miss with all the hours it can use
     */
    List<Notice> of(
            List<DayBounds> bounds,
            FewerVisits fitted,
            FamilyPlan best,
            int missingAlone,
            List<WishCollision> collisions) {
        List<Notice> notices = new ArrayList<>();
        int wanted = leftToGive(indication.wantedMinutes());
        int offered = leftToGive(indication.plannableMinutes());
        int toPlan = hours.toPlan() * QuarterHours.MINUTES;
        addMinutes(notices, Notice.Code.HOURS_DECLINED, leftToGive(indication.minutes()) - wanted);
        addMinutes(notices, Notice.Code.HOURS_NOT_OFFERED, wanted - offered);
        addMinutes(notices, Notice.Code.MINIMUM_ONLY, offered - toPlan);
        addDays(notices, Notice.Code.NOT_REPORTED, notReported(bounds));
        addDays(notices, Notice.Code.FEWER_VISITS, fitted.days());
        addDays(
                notices,
                Notice.Code.EXCEPTION_INTERRUPTED,
                IntStream.rangeClosed(1, bounds.size())
                        .filter(day -> bounds.get(day - 1).reason() == DayReason.NOT_FUNDED)
                        .boxed()
                        .toList());
        addDays(
                notices,
                Notice.Code.WISHES_NOT_KEPT,
                collisions.stream()
                        // A wish for a day that had its care had its day.
                        .filter(collision -> collision.reason() != WishCollision.Reason.DAY_IS_OVER)
                        .map(collision -> CareCalendar.dayNumber(history.birth().date(), collision.date()))
                        .filter(day -> day >= 1)
                        .toList());
        int misfits = Math.min(best.missing(), missingAlone);
        addMinutes(notices, Notice.Code.HOURS_NOT_PLANNED, misfits * QuarterHours.MINUTES);
        addMinutes(notices, Notice.Code.HOURS_SHORT_IN_REGION, (best.missing() - misfits) * QuarterHours.MINUTES);
        addMinutes(notices, Notice.Code.BELOW_GUARANTEE, best.belowGuarantee() * QuarterHours.MINUTES);
        return List.copyOf(notices);
    }

    private List<Integer> notReported(List<DayBounds> bounds) {
        Plan before = history.schedule().plan();
        if (before == null) {
            return List.of();
        }
        return before.days().stream()
                .filter(day ->
                        day.day() <= bounds.size() && bounds.get(day.day() - 1).reason() == DayReason.PAST)
                .filter(day -> day.everPlannedMinutes() > 0
                        && !history.schedule().wasAway(day.date())
                        && history.schedule().deliveryOf(day.date()).isEmpty())
                .map(PlannedDay::day)
                .toList();
    }

    private int leftToGive(int minutes) {
        return Math.max(0, minutes - history.schedule().deliveredMinutes());
    }

    private static void addMinutes(List<Notice> notices, Notice.Code code, int minutes) {
        if (minutes > 0) {
            notices.add(Notice.ofMinutes(code, minutes));
        }
    }

    private static void addDays(List<Notice> notices, Notice.Code code, List<Integer> days) {
        if (!days.isEmpty()) {
            notices.add(Notice.ofDays(code, days));
        }
    }
}
