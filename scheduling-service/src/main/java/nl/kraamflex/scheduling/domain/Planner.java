package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.FigureNotPublished;
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

/**
 * Makes the plan of a case in the standard mode: the window from the date of birth to the last day of the indication, a visit
 * on every day, hours after the shipped profile, as near as sensible to the plan in force.
 */
public final class Planner {
    private final DatedLaw law;

    public Planner(DatedLaw law) {
        this.law = law;
    }

    /**
     * Plans a case.
     *
     * @param schedule the case with its facts, its plan in force and what was delivered
     * @param cause why it is planned
     * @param now moment of planning
     * @return the best plan, numbered after the one in force; or what is in its way
     */
    public PlanningOutcome plan(Schedule schedule, PlanCause cause, Instant now) {
        Birth birth = schedule.facts().birth();
        if (birth == null) {
            return new NotPlannable(Attention.of(Code.BIRTH_MISSING));
        }
        LocalDate home = birth.homecomingDate();
        if (home == null) {
            return new NotPlannable(Attention.of(Code.HOMECOMING_MISSING));
        }
        Indication indication = schedule.facts().indication();
        if (indication == null) {
            return new NotPlannable(Attention.of(Code.INDICATION_MISSING));
        }
        if (indication.provisional()) {
            return new NotPlannable(Attention.of(Code.INDICATION_PROVISIONAL));
        }
        if (home.isAfter(CareCalendar.dateOfDay(birth.date(), indication.lastDay()))) {
            return new NotPlannable(Attention.of(Code.HOMECOMING_AFTER_LAST_DAY));
        }
        try {
            PlanningSettings settings = PlanningSettings.on(law, birth.date());
            return new Draft(schedule, birth, home, indication, settings, cause, now).solve();
        } catch (FigureNotPublished missing) {
            return new NotPlannable(new Attention(Code.SETTING_MISSING, missing.getMessage()));
        } catch (IllegalArgumentException | ArithmeticException unusable) {
            return new NotPlannable(new Attention(Code.SETTING_UNUSABLE, unusable.getMessage()));
        }
    }

    /** A case that has everything a plan needs. */
    private record Draft(
            Schedule schedule,
            Birth birth,
            LocalDate home,
            Indication indication,
            PlanningSettings settings,
            PlanCause cause,
            Instant now) {

        PlanningOutcome solve() {
            List<DayBounds> bounds = bounds();
            if (bounds.stream().allMatch(day -> day.kind() == DayKind.BLOCKED)) {
                return new NotPlannable(Attention.of(Code.NO_DAY_LEFT));
            }
            FewerVisits fitted = FewerVisits.fit(problem(bounds));
            return switch (new FamilySolver().solve(fitted.problem())) {
                case FamilyPlan best -> new Planned(plan(bounds, fitted, best));
                case Infeasible infeasible ->
                    new NotPlannable(new Attention(Code.NO_PLAN_POSSIBLE, infeasible.explanation()));
            };
        }

        private LocalDate asOf() {
            return CareCalendar.dateOf(now);
        }

        private LocalDate date(int day) {
            return CareCalendar.dateOfDay(birth.date(), day);
        }

        private List<DayBounds> bounds() {
            Set<LocalDate> delivered = schedule.deliveredDates();
            return IntStream.rangeClosed(1, indication.lastDay())
                    .mapToObj(
                            day -> DayPolicy.decide(new DayOfCare(date(day), birth, home, asOf(), delivered, settings)))
                    .toList();
        }

        private FamilyProblem problem(List<DayBounds> bounds) {
            int indicated = indication.minutes() / QuarterHours.MINUTES;
            int wanted = indication.wantedMinutes() / QuarterHours.MINUTES;
            int delivered = schedule.deliveredMinutes() / QuarterHours.MINUTES;
            int toPlan = Math.max(0, wanted - delivered);
            List<Integer> wishes = settings.profile()
                    .targets(bounds.stream().map(DayBounds::kind).toList(), toPlan);
            List<CareDay> days = new ArrayList<>();
            for (int i = 0; i < bounds.size(); i++) {
                days.add(PlanInForce.hold(
                        careDay(bounds.get(i), wishes.get(i)),
                        date(i + 1),
                        schedule.plan(),
                        asOf(),
                        settings.nearDays()));
            }
            return new FamilyProblem(
                    days,
                    indicated,
                    toPlan,
                    Math.max(0, Math.min(settings.guarantee(), wanted) - delivered),
                    settings.gapRule(),
                    // Days that are over are BLOCKED and do not count, so the last visit counts as the day before the
                    // first open one.
                    delivered == 0 ? OptionalInt.empty() : OptionalInt.of(0),
                    false,
                    settings.weights());
        }

        private static CareDay careDay(DayBounds bounds, int wish) {
            return switch (bounds.kind()) {
                case REQUIRED -> CareDay.required(bounds.shortest(), bounds.longest(), wish);
                case OPTIONAL -> CareDay.optional(bounds.shortest(), bounds.longest(), wish);
                case BLOCKED -> CareDay.blocked();
            };
        }

        private Plan plan(List<DayBounds> bounds, FewerVisits fitted, FamilyPlan best) {
            @Nullable Plan before = schedule.plan();
            List<PlannedDay> days = new ArrayList<>();
            for (int i = 0; i < bounds.size(); i++) {
                DayBounds day = bounds.get(i);
                boolean givenUp = fitted.days().contains(i + 1);
                days.add(new PlannedDay(
                        date(i + 1),
                        i + 1,
                        fitted.problem().days().get(i).kind(),
                        best.quanta().get(i) * QuarterHours.MINUTES,
                        earlier(before, date(i + 1)),
                        day.longest() * QuarterHours.MINUTES,
                        givenUp ? DayReason.VISIT_GIVEN_UP : day.reason(),
                        best.quanta().get(i) == 0 ? null : Funding.BASIC,
                        null));
            }
            return new Plan(
                    before == null ? 1 : before.version() + 1,
                    before == null ? PlanCause.FIRST_PLAN : cause,
                    Mode.STANDARD,
                    now,
                    asOf(),
                    schedule.facts().caseVersion(),
                    indication.minutes(),
                    indication.declinedMinutes(),
                    schedule.deliveredMinutes(),
                    days,
                    best.terms(),
                    notices(fitted, best),
                    assumptions(),
                    settings.profile().name(),
                    settings.figures());
        }

        /** What the former plan had on a date that can no longer be planned; null when it had no such date. */
        private @Nullable Integer earlier(@Nullable Plan before, LocalDate date) {
            boolean fixed = date.isBefore(asOf()) || schedule.deliveredDates().contains(date);
            return before == null || !fixed
                    ? null
                    : before.on(date).map(PlannedDay::everPlannedMinutes).orElse(null);
        }

        private List<Notice> notices(FewerVisits fitted, FamilyPlan best) {
            List<Notice> notices = new ArrayList<>();
            int notWanted = leftToGive(indication.minutes()) - leftToGive(indication.wantedMinutes());
            if (notWanted > 0) {
                notices.add(Notice.ofMinutes(Notice.Code.HOURS_DECLINED, notWanted));
            }
            if (!fitted.days().isEmpty()) {
                notices.add(Notice.ofDays(Notice.Code.FEWER_VISITS, fitted.days()));
            }
            if (best.missing() > 0) {
                notices.add(Notice.ofMinutes(Notice.Code.HOURS_NOT_PLANNED, best.missing() * QuarterHours.MINUTES));
            }
            if (best.belowGuarantee() > 0) {
                notices.add(
                        Notice.ofMinutes(Notice.Code.BELOW_GUARANTEE, best.belowGuarantee() * QuarterHours.MINUTES));
            }
            return notices;
        }

        private int leftToGive(int minutes) {
            return Math.max(0, minutes - schedule.deliveredMinutes());
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
}
