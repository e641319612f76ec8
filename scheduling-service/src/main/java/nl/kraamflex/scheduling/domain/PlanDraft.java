package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.distribution.VisitRules;
import nl.kraamflex.scheduling.domain.region.FamilyPlacement;
import nl.kraamflex.scheduling.domain.region.FamilyShare;
import nl.kraamflex.scheduling.domain.region.PlannedFamily;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionStanding;
import nl.kraamflex.scheduling.domain.region.Reserved;
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
    private final Set<LocalDate> wishedAnew;
    private final Instant now;
    private final LocalDate asOf;
    private final HistoryOfCare history;
    private final List<Interruption> interruptions;
    private final HoursToPlan hours;

    PlanDraft(
            Schedule schedule,
            Birth birth,
            LocalDate home,
            Indication indication,
            CareWindow window,
            PlanningSettings settings,
            PlanCause cause,
            Set<LocalDate> wishedAnew,
            Instant now) {
        this.schedule = schedule;
        this.birth = birth;
        this.home = home;
        this.indication = indication;
        this.window = window;
        this.settings = settings;
        this.cause = cause;
        this.wishedAnew = wishedAnew;
        this.now = now;
        this.asOf = CareCalendar.dateOf(now);
        this.history = HistoryOfCare.of(schedule, birth, home, asOf, window, settings.hospitalInterrupts());
        this.interruptions = history.beforeEachDay();
        this.hours = HoursToPlan.of(indication, window.mode(), schedule.deliveredMinutes(), settings.guarantee());
    }

    /**
     * A problem with its best plan.
     *
     * @param fitted what was to be solved before wishes narrowed it, so that the required visits fit
     * @param problem what was solved
     * @param best its best plan
     */
    private record Solved(FewerVisits fitted, FamilyProblem problem, FamilyPlan best) {
        int quarters(int day) {
            return best.quanta().get(day - 1);
        }
    }

    PlanningOutcome solve(FamilySolver solver) {
        WishedDays wished = new WishedDays(bounds(), wishes(), settings);
        if (wished.bounds().stream().allMatch(day -> day.kind() == DayKind.BLOCKED)) {
            return new NotPlannable(Attention.of(Code.NO_DAY_LEFT));
        }
        FewerVisits fitted = FewerVisits.fit(problem(wished.days(hours.toPlan())));
        return switch (solver.solve(fitted.problem())) {
            case Infeasible infeasible ->
                new NotPlannable(new Attention(Code.NO_PLAN_POSSIBLE, infeasible.explanation()));
            case FamilyPlan near ->
                outcome(
                        wished,
                        asWished(wished, new Solved(fitted, fitted.problem(), near), new Solving.Alone(solver)),
                        near);
        };
    }

    /** The last date of its window. */
    LocalDate lastDate() {
        return date(window.lastDay());
    }

    /**
     * The plan of this case within a planned region, which loses hours only where the region has none left or has a better use for
     * them, and has every visit that must take place.
     *
     * @param standing the region without this case, whose dates reach over its window
     * @param reserved quanta that are not simply free for this case
     * @param regionPlan the region's plan
     */
    PlannedInRegion within(
            RegionStanding standing,
            Reserved reserved,
            UUID regionPlan,
            FamilyPlacement placement,
            FamilySolver solver) {
        WishedDays wished = new WishedDays(bounds(), wishes(), settings);
        if (wished.bounds().stream().allMatch(day -> day.kind() == DayKind.BLOCKED)) {
            return new PlannedInRegion(new NotPlannable(Attention.of(Code.NO_DAY_LEFT)), null);
        }
        FewerVisits fitted = FewerVisits.fit(problem(wished.days(hours.toPlan())));
        return switch (solver.solve(fitted.problem())) {
            case Infeasible infeasible ->
                new PlannedInRegion(
                        new NotPlannable(new Attention(Code.NO_PLAN_POSSIBLE, infeasible.explanation())), null);
            case FamilyPlan alone -> {
                Solving.WithinRegion region = new Solving.WithinRegion(
                        placement,
                        standing,
                        new RegionFamily(schedule.caseId().toString(), birth.date(), fitted.problem()),
                        reserved);
                FamilyPlan near = region.best(fitted.problem())
                        .orElseThrow(() -> new IllegalStateException(
                                "a family has a plan by itself and none in its region: report this"));
                Solved solved = asWished(wished, new Solved(fitted, fitted.problem(), near), region);
                yield switch (outcome(wished, solved, alone)) {
                    case Planned(Plan plan, var collisions) ->
                        new PlannedInRegion(
                                new Planned(plan.partOf(new RegionOrigin(regionPlan, alone.value())), collisions),
                                share(solved, region));
                    case NotPlannable notPlannable -> new PlannedInRegion(notPlannable, null);
                };
            }
        };
    }

    /**
     * What a plan counts for in the region: by the problem that leaves most open, so that its bound is never too high, unless the plan
     * is none of that.
     */
    private static FamilyShare share(Solved solved, Solving.WithinRegion region) {
        List<Integer> quanta = solved.best().quanta();
        FamilyProblem fitted = solved.fitted().problem();
        FamilyProblem counted = VisitRules.breaches(fitted, quanta).isEmpty() ? fitted : solved.problem();
        RegionFamily family = region.family(counted);
        return region.placement()
                .share(region.standing(), new PlannedFamily(family, FamilyPlan.of(family.problem(), quanta)));
    }

    private Solved asWished(WishedDays wished, Solved nearest, Solving solving) {
        return withPausesKept(wished, exactly(wished, nearest, solving), solving);
    }

    /**
     * The problem of this case among others: what {@link #solve} begins with, a visit more where the plan it would have alone
     * makes a wished pause too long.
     */
    FamilyInRegion inRegion(ObjectiveWeights weights, FamilySolver solver) {
        WishedDays wished = new WishedDays(bounds(), wishes(), settings);
        if (wished.bounds().stream().allMatch(day -> day.kind() == DayKind.BLOCKED)) {
            return new FamilyInRegion.NotPlanning(Attention.of(Code.NO_DAY_LEFT));
        }
        FewerVisits fitted = FewerVisits.fit(problem(wished.days(hours.toPlan())));
        return switch (solver.solve(fitted.problem())) {
            case Infeasible infeasible ->
                new FamilyInRegion.NotPlanning(new Attention(Code.NO_PLAN_POSSIBLE, infeasible.explanation()));
            case FamilyPlan alone ->
                new FamilyInRegion.Planning(
                        birth.date(),
                        withPausesKept(wished, new Solved(fitted, fitted.problem(), alone), new Solving.Alone(solver))
                                .problem()
                                .withWeights(weights));
        };
    }

    /**
     * The plan that a region's plan proposes for this case.
     *
     * @param quanta quarters per day of its window
     * @param regionPlan the region's plan
     * @return it; or what it breaks, when it is none of this case as it stands
     */
    PlanningOutcome asProposed(List<Integer> quanta, UUID regionPlan, FamilySolver solver) {
        WishedDays wished = new WishedDays(bounds(), wishes(), settings);
        FewerVisits fitted = FewerVisits.fit(problem(wished.days(hours.toPlan())));
        List<String> breaches = VisitRules.breaches(fitted.problem(), quanta);
        if (!breaches.isEmpty()) {
            return new NotPlannable(new Attention(Code.NO_PLAN_POSSIBLE, breaches.getFirst()));
        }
        if (!(solver.solve(fitted.problem()) instanceof FamilyPlan alone)) {
            return new NotPlannable(Attention.of(Code.NO_PLAN_POSSIBLE));
        }
        Solved proposed = new Solved(fitted, fitted.problem(), FamilyPlan.of(fitted.problem(), quanta));
        if (!daysTooMany(wished, proposed).isEmpty()) {
            return new NotPlannable(new Attention(
                    Code.NO_PLAN_POSSIBLE, "A pause the family wished would get too long: plan it by itself."));
        }
        return switch (outcome(wished, proposed, alone)) {
            case Planned(Plan plan, var collisions) ->
                new Planned(plan.partOf(new RegionOrigin(regionPlan, alone.value())), collisions);
            case NotPlannable notPlannable -> notPlannable;
        };
    }

    /** Wished lengths hold exactly where that costs no hours and no visit; else the plan comes as near to them as it can. */
    private Solved exactly(WishedDays wished, Solved nearest, Solving solving) {
        List<DayBounds> fixed = wished.fixed();
        if (!nearest.fitted().days().isEmpty() || fixed.equals(wished.bounds())) {
            return nearest;
        }
        FamilyProblem exact = problem(new WishedDays(fixed, wished.wishes(), settings).days(hours.toPlan()));
        return solving.best(exact)
                .filter(best -> solving.losesNothing(best, nearest.best()))
                .map(best -> new Solved(nearest.fitted(), exact, best))
                .orElse(nearest);
    }

    /**
     * A pause the family wished and days the plan leaves out beside it are together no longer than a pause may be: as long as
     * they are, a visit must take place on one of those days more.
     */
    private Solved withPausesKept(WishedDays wished, Solved solved, Solving solving) {
        Solved kept = solved;
        List<Integer> tooMany = daysTooMany(wished, kept);
        while (!tooMany.isEmpty()) {
            Optional<Solved> best = bestWithAVisitOnOneOf(tooMany, kept, solving);
            if (best.isEmpty()) {
                return kept;
            }
            kept = best.get();
            tooMany = daysTooMany(wished, kept);
        }
        return kept;
    }

    private static Optional<Solved> bestWithAVisitOnOneOf(List<Integer> days, Solved kept, Solving solving) {
        return days.stream()
                .map(day -> kept.problem()
                        .withDay(day, kept.problem().days().get(day - 1).withKind(DayKind.REQUIRED)))
                .flatMap(stricter -> solving
                        .best(stricter)
                        .filter(best -> solving.losesNothing(best, kept.best()))
                        .map(best -> new Solved(kept.fitted(), stricter, best))
                        .stream())
                .min(Comparator.comparing(one -> one.best().value()));
    }

    /** Days beside a wished pause that the plan leaves out although the pause gets too long by them. */
    private List<Integer> daysTooMany(WishedDays wished, Solved solved) {
        boolean cared = false;
        List<Integer> run = new ArrayList<>();
        for (int day = 1; day <= window.lastDay(); day++) {
            DayBounds may = wished.bounds().get(day - 1);
            if (solved.quarters(day) > 0 || history.caredOn(date(day))) {
                List<Integer> tooMany =
                        cared && run.size() > window.longestPause() ? leftOutBesidePause(wished, run) : List.of();
                if (!tooMany.isEmpty()) {
                    return tooMany;
                }
                cared = true;
                run.clear();
            } else if (may.kind() != DayKind.BLOCKED
                    || may.reason() == DayReason.PAUSE
                    || history.pausedOn(date(day))) {
                run.add(day);
            }
        }
        return List.of();
    }

    /** Of days in a row without a visit those that could have one, rather those for which the family does not wish none. */
    private static List<Integer> leftOutBesidePause(WishedDays wished, List<Integer> run) {
        boolean pause =
                run.stream().anyMatch(day -> wished.bounds().get(day - 1).reason() == DayReason.PAUSE);
        List<Integer> open = run.stream()
                .filter(day -> pause && wished.bounds().get(day - 1).kind() != DayKind.BLOCKED)
                .toList();
        List<Integer> free =
                open.stream().filter(day -> !wished.wishesNone(day)).toList();
        return free.isEmpty() ? open : free;
    }

    /** The plan of a case that would have another one alone, with all the hours it can use. */
    private PlanningOutcome outcome(WishedDays wished, Solved solved, FamilyPlan alone) {
        List<WishCollision> collisions = new WishRules(
                        window,
                        birth,
                        history,
                        asOf,
                        wishedAnew,
                        wished.bounds(),
                        wished.pattern(hours.toPlan()),
                        solved.best().quanta())
                .collisions(schedule.wishes());
        Plan plan = plan(wished.bounds(), solved, alone, collisions);
        return plan.unpaidDay()
                .<PlanningOutcome>map(day -> new NotPlannable(Attention.unfunded(day, window.mode())))
                .orElseGet(() -> new Planned(plan, collisions));
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
        return IntStream.rangeClosed(1, window.lastDay())
                .mapToObj(day -> DayPolicy.decide(new DayOfCare(
                        date(day),
                        window,
                        birth,
                        home,
                        asOf,
                        history.delivered(),
                        history.closed(),
                        fundingOf(day).isPresent(),
                        schedule.arrangement().startUpCare(),
                        settings)))
                .toList();
    }

    private Optional<Funding> fundingOf(int day) {
        return window.funding().of(day, interruptions.get(day - 1));
    }

    private FamilyProblem problem(List<CareDay> wished) {
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
                history.daysSinceLastVisit(),
                indication.protectedCase(),
                settings.weights());
    }

    private Plan plan(List<DayBounds> bounds, Solved solved, FamilyPlan alone, List<WishCollision> collisions) {
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
                days(bounds, solved),
                solved.best().terms(),
                new PlanNotices(history, indication, hours)
                        .of(bounds, solved.fitted(), solved.best(), alone.missing(), collisions),
                assumptions(),
                settings.pattern().fileName(),
                settings.figures(),
                null);
    }

    private List<PlannedDay> days(List<DayBounds> bounds, Solved solved) {
        @Nullable Plan before = schedule.plan();
        List<PlannedDay> days = new ArrayList<>();
        boolean cared = false;
        Interruption interruption = Interruption.NONE;
        for (int day = 1; day <= bounds.size(); day++) {
            DayBounds may = bounds.get(day - 1);
            LocalDate date = date(day);
            DayKind kind = solved.fitted().problem().days().get(day - 1).kind();
            int quarters = solved.quarters(day);
            interruption = interruption.and(interruptions.get(day - 1));
            // A visit past midnight was also given on the date on which it ended.
            boolean care = quarters > 0 || schedule.deliveredMinutesOn(date) > 0;
            days.add(new PlannedDay(
                    date,
                    day,
                    kind,
                    quarters * QuarterHours.MINUTES,
                    earlier(before, date),
                    may.longest() * QuarterHours.MINUTES,
                    solved.fitted().days().contains(day) ? DayReason.VISIT_GIVEN_UP : may.reason(),
                    care ? window.funding().of(day, interruption).orElse(null) : null,
                    schedule.wishes().of(date).map(DayWish::partOfDay).orElse(null)));
            cared |= quarters > 0 || history.caredOn(date);
            if (cared && quarters == 0 && (may.reason() == DayReason.PAUSE || kind == DayKind.OPTIONAL)) {
                interruption = interruption.and(window.allowsPauseOn(day) ? Interruption.PAUSE : Interruption.FELL_OUT);
            }
        }
        return days;
    }

    /**
     * What the former plan had on a date that can no longer be planned; null when it had no such date, or when the date was over
     * before the first plan was made.
     */
    private @Nullable Integer earlier(@Nullable Plan before, LocalDate date) {
        boolean fixed = date.isBefore(asOf) || history.delivered().contains(date);
        return before == null || !fixed
                ? null
                : before.on(date)
                        .filter(day -> !day.wasNeverPlanned())
                        .map(PlannedDay::everPlannedMinutes)
                        .orElse(null);
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
