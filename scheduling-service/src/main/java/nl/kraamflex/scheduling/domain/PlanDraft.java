package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.kraamflex.scheduling.domain.Attention.Code;
import nl.kraamflex.scheduling.domain.PlanningOutcome.NotPlannable;
import nl.kraamflex.scheduling.domain.PlanningOutcome.Planned;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.FamilySolver;
import nl.kraamflex.scheduling.domain.distribution.FewerVisits;
import nl.kraamflex.scheduling.domain.distribution.Infeasible;
import org.jspecify.annotations.Nullable;

/** A case that has everything a plan needs, on its way to one. */
final class PlanDraft {
    private final Schedule schedule;
    private final Birth birth;
    private final LocalDate home;
    private final Indication indication;
    private final CareWindow window;
    private final PlanningSettings settings;
    private final PlanCause cause;
    private final Instant now;
    private final LocalDate asOf;
    private final HistoryOfCare history;
    private final HoursToPlan hours;

    PlanDraft(
            Schedule schedule,
            Birth birth,
            LocalDate home,
            Indication indication,
            CareWindow window,
            PlanningSettings settings,
            PlanCause cause,
            Instant now) {
        this.schedule = schedule;
        this.birth = birth;
        this.home = home;
        this.indication = indication;
        this.window = window;
        this.settings = settings;
        this.cause = cause;
        this.now = now;
        this.asOf = CareCalendar.dateOf(now);
        this.history = HistoryOfCare.of(schedule, birth, home, asOf, window, settings.hospitalInterrupts());
        this.hours = HoursToPlan.of(indication, window.mode(), schedule.deliveredMinutes(), settings.guarantee());
    }

    /** A problem whose required visits fit, with its best plan. */
    private record Solved(List<DayBounds> bounds, FewerVisits fitted, FamilyPlan best) {}

    PlanningOutcome solve(FamilySolver solver) {
        WishedDays wished = new WishedDays(bounds(), wishes(), settings);
        if (wished.bounds().stream().allMatch(day -> day.kind() == DayKind.BLOCKED)) {
            return new NotPlannable(Attention.of(Code.NO_DAY_LEFT));
        }
        FewerVisits fitted = FewerVisits.fit(problem(wished.days(hours.toPlan())));
        return switch (solver.solve(fitted.problem())) {
            case Infeasible infeasible ->
                new NotPlannable(new Attention(Code.NO_PLAN_POSSIBLE, infeasible.explanation()));
            case FamilyPlan near -> {
                Solved solved = exactly(wished, fitted, near, solver);
                yield outcome(wished, solved);
            }
        };
    }

    /** Wished lengths hold exactly where that costs no hours and no visit; else the plan comes as near to them as it can. */
    private Solved exactly(WishedDays wished, FewerVisits fitted, FamilyPlan near, FamilySolver solver) {
        Solved nearest = new Solved(wished.bounds(), fitted, near);
        List<DayBounds> fixed = wished.fixed();
        if (!fitted.days().isEmpty() || fixed.equals(wished.bounds())) {
            return nearest;
        }
        FamilyProblem exact = problem(new WishedDays(fixed, wished.wishes(), settings).days(hours.toPlan()));
        return solver.solve(exact) instanceof FamilyPlan best && best.missing() <= near.missing()
                ? new Solved(fixed, new FewerVisits(exact, List.of()), best)
                : nearest;
    }

    private PlanningOutcome outcome(WishedDays wished, Solved solved) {
        List<WishCollision> collisions = new WishRules(
                        window,
                        birth,
                        asOf,
                        wished.bounds(),
                        wished.pattern(hours.toPlan()),
                        solved.best().quanta())
                .collisions(schedule.wishes());
        return new Planned(plan(solved, collisions), collisions);
    }

    private LocalDate date(int day) {
        return CareCalendar.dateOfDay(birth.date(), day);
    }

    private List<@Nullable DayWish> wishes() {
        List<@Nullable DayWish> wishes = new ArrayList<>();
        for (int day = 1; day <= window.lastDay(); day++) {
            wishes.add(schedule.wishes().of(date(day)).orElse(null));
        }
        return wishes;
    }

    private List<DayBounds> bounds() {
        Set<LocalDate> delivered = schedule.deliveredDates();
        return IntStream.rangeClosed(1, window.lastDay())
                .mapToObj(day -> DayPolicy.decide(new DayOfCare(
                        date(day),
                        window,
                        birth,
                        home,
                        asOf,
                        delivered,
                        history.closed(),
                        fundingOf(day).isPresent(),
                        schedule.arrangement().startUpCare(),
                        settings)))
                .toList();
    }

    private Optional<Funding> fundingOf(int day) {
        return window.funding().of(day, history.interruptedBefore(date(day)));
    }

    private FamilyProblem problem(List<CareDay> wished) {
        Set<LocalDate> wishedAnew = cause == PlanCause.WISHES
                ? schedule.wishes().days().stream().map(DayWish::date).collect(Collectors.toUnmodifiableSet())
                : Set.of();
        List<CareDay> days = new ArrayList<>();
        for (int i = 0; i < wished.size(); i++) {
            LocalDate date = date(i + 1);
            // A day the family just named is to follow the wish, not the plan that was.
            days.add(
                    wishedAnew.contains(date)
                            ? wished.get(i)
                            : PlanInForce.hold(wished.get(i), date, schedule.plan(), asOf, settings.nearDays()));
        }
        return new FamilyProblem(
                days,
                hours.indicated(),
                hours.toPlan(),
                hours.toGuarantee(),
                window.gapRule(),
                history.daysSinceLastVisit(window),
                indication.protectedCase(),
                settings.weights());
    }

    private Plan plan(Solved solved, List<WishCollision> collisions) {
        @Nullable Plan before = schedule.plan();
        return new Plan(
                before == null ? 1 : before.version() + 1,
                before == null ? PlanCause.FIRST_PLAN : cause,
                window.mode(),
                now,
                asOf,
                schedule.facts().caseVersion(),
                indication.minutes(),
                indication.declinedMinutes(),
                schedule.deliveredMinutes(),
                days(solved),
                solved.best().terms(),
                new PlanNotices(schedule, birth, indication, window, hours)
                        .of(solved.bounds(), solved.fitted(), solved.best(), collisions),
                assumptions(),
                settings.pattern().fileName(),
                settings.figures());
    }

    private List<PlannedDay> days(Solved solved) {
        @Nullable Plan before = schedule.plan();
        List<PlannedDay> days = new ArrayList<>();
        boolean interrupted = false;
        for (int i = 0; i < solved.bounds().size(); i++) {
            DayBounds day = solved.bounds().get(i);
            LocalDate date = date(i + 1);
            DayKind kind = solved.fitted().problem().days().get(i).kind();
            int quarters = solved.best().quanta().get(i);
            boolean pause = day.reason() == DayReason.PAUSE || (kind == DayKind.OPTIONAL && quarters == 0);
            interrupted |= history.interruptedBefore(date);
            boolean care = quarters > 0 || schedule.deliveredDates().contains(date);
            days.add(new PlannedDay(
                    date,
                    i + 1,
                    kind,
                    quarters * QuarterHours.MINUTES,
                    earlier(before, date),
                    day.longest() * QuarterHours.MINUTES,
                    solved.fitted().days().contains(i + 1) ? DayReason.VISIT_GIVEN_UP : day.reason(),
                    care ? window.funding().of(i + 1, interrupted).orElse(null) : null,
                    schedule.wishes().of(date).map(DayWish::partOfDay).orElse(null)));
            interrupted |= pause && date.isAfter(home);
        }
        return days;
    }

    /** What the former plan had on a date that can no longer be planned; null when it had no such date. */
    private @Nullable Integer earlier(@Nullable Plan before, LocalDate date) {
        boolean fixed = date.isBefore(asOf) || schedule.deliveredDates().contains(date);
        return before == null || !fixed
                ? null
                : before.on(date).map(PlannedDay::everPlannedMinutes).orElse(null);
    }

    private List<Assumption> assumptions() {
        boolean bornAtHome = home.equals(birth.date());
        return List.of(
                bornAtHome
                        ? new Assumption(Assumption.Code.REST_AFTER_BIRTH, settings.figure("birth-rest"))
                        : new Assumption(
                                Assumption.Code.TIME_OF_HOMECOMING, settings.figure("assumed-homecoming-time")),
                new Assumption(Assumption.Code.END_OF_DAY_CARE, settings.figure("end-of-day-care")));
    }
}
