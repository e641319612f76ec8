package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.FigureNotPublished;
import nl.kraamflex.scheduling.domain.Attention.Code;
import nl.kraamflex.scheduling.domain.PlanningOutcome.NotPlannable;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.FamilySolver;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;
import nl.kraamflex.scheduling.domain.distribution.VisitRules;
import nl.kraamflex.scheduling.domain.region.FamilyPlacement;
import nl.kraamflex.scheduling.domain.region.FamilyShare;
import nl.kraamflex.scheduling.domain.region.PlannedFamily;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionStanding;
import nl.kraamflex.scheduling.domain.region.Reserved;

/**
 * Makes the plan of a case: the hours of its indication over the days of its window, as the family wishes, as near as sensible
 * to the plan in force. Safe for use by several threads.
 */
public final class Planner implements PlanningAsWished {
    private final DatedLaw law;

    /** A solver keeps its tables, and one thread uses them at a time. */
    private final ThreadLocal<FamilySolver> solver = ThreadLocal.withInitial(FamilySolver::new);

    private final ThreadLocal<FamilyPlacement> placement = ThreadLocal.withInitial(FamilyPlacement::new);

    public Planner(DatedLaw law) {
        this.law = law;
    }

    /** Plans a case by itself, as {@link #plan}. */
    @Override
    public PlanningOutcome planAsWished(Schedule schedule, Wishes wishes, Instant now) {
        return plan(schedule.withWishes(wishes), PlanCause.WISHES, wishes.changedSince(schedule.wishes()), now);
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
        return plan(schedule, cause, Set.of(), now);
    }

    /**
     * The last date of a case's window.
     *
     * @param now moment of planning
     * @return it; empty while facts are missing that a plan needs
     */
    public Optional<LocalDate> lastDate(Schedule schedule, Instant now) {
        return drafted(
                schedule,
                PlanCause.REGION_PLAN,
                Set.of(),
                now,
                draft -> Optional.of(draft.lastDate()),
                _ -> Optional.empty());
    }

    /**
     * Plans a case within a region that is planned already: at the region's prices and with the hours it has left.
     *
     * @param schedule the case
     * @param cause why it is planned
     * @param wishedAnew dates that follow new wishes and not the plan in force
     * @param standing the region without the case, whose dates reach to {@link #lastDate}
     * @param reserved quanta that the case had in its plan there, and those kept for families to come
     * @param regionPlan the region's plan
     * @param now moment of planning
     * @return the plan, which is a part of the region's, and what it adds to the region; or what is in its way
     */
    public PlannedInRegion planWithin(
            Schedule schedule,
            PlanCause cause,
            Set<LocalDate> wishedAnew,
            RegionStanding standing,
            Reserved reserved,
            UUID regionPlan,
            Instant now) {
        return drafted(
                schedule,
                cause,
                wishedAnew,
                now,
                draft -> draft.within(standing, reserved, regionPlan, placement.get(), solver.get()),
                attention -> new PlannedInRegion(new NotPlannable(attention), null));
    }

    /**
     * What a family adds to a region of whose plan it is a part.
     *
     * @param schedule the case as it was when the region was planned
     * @param quanta quarters per day of its window
     * @param standing the region, whose dates reach to {@link #lastDate}
     * @param now a moment of the date on which the region was planned
     * @return it; empty when these days are no plan of the case
     */
    public Optional<FamilyShare> shareOf(
            Schedule schedule, List<Integer> quanta, RegionStanding standing, Instant now) {
        return shareOf(schedule, problem -> quanta, standing, now);
    }

    /**
     * What a family adds to a region by the plan that it has.
     *
     * @param schedule the case as it is now
     * @param standing the region, whose dates reach to {@link #lastDate}
     * @return it; empty when the case has no plan, or its plan would be none any more
     */
    public Optional<FamilyShare> shareInForce(Schedule schedule, RegionStanding standing, Instant now) {
        return shareOf(
                schedule,
                problem -> problem.days().stream()
                        .map(day -> day.isOpen() ? day.inForce().orElse(0) : 0)
                        .toList(),
                standing,
                now);
    }

    private Optional<FamilyShare> shareOf(
            Schedule schedule, Function<FamilyProblem, List<Integer>> plan, RegionStanding standing, Instant now) {
        if (!(inRegion(schedule, standing.weights(), now)
                instanceof FamilyInRegion.Planning(LocalDate birthDate, FamilyProblem problem))) {
            return Optional.empty();
        }
        List<Integer> quanta = plan.apply(problem);
        return VisitRules.breaches(problem, quanta).isEmpty()
                ? Optional.of(placement
                        .get()
                        .share(
                                standing,
                                new PlannedFamily(
                                        new RegionFamily(schedule.caseId().toString(), birthDate, problem),
                                        FamilyPlan.of(problem, quanta))))
                : Optional.empty();
    }

    /**
     * Plans a case of which some dates follow new wishes.
     *
     * @param wishedAnew those dates
     * @return as {@link #plan(Schedule, PlanCause, Instant)}
     */
    public PlanningOutcome plan(Schedule schedule, PlanCause cause, Set<LocalDate> wishedAnew, Instant now) {
        return drafted(schedule, cause, wishedAnew, now, draft -> draft.solve(solver.get()), NotPlannable::new);
    }

    /**
     * What a case asks of the hours it shares with other families: the problem that {@link #plan} solves, before hours are short.
     *
     * @param weights those of the region, since all its families are weighed alike
     * @param now moment of planning
     * @return its problem, which has a plan while hours are not short; or what is in the way of one
     */
    public FamilyInRegion inRegion(Schedule schedule, ObjectiveWeights weights, Instant now) {
        return drafted(
                schedule,
                PlanCause.REGION_PLAN,
                Set.of(),
                now,
                draft -> draft.inRegion(weights, solver.get()),
                FamilyInRegion.NotPlanning::new);
    }

    /**
     * The plan of a case that a region's plan proposes.
     *
     * @param schedule the case as it was when the region was planned
     * @param quanta quarters per day of its window
     * @param regionPlan the region's plan
     * @param now a moment of the date on which the region was planned
     * @return the plan, numbered after the one in force; or why it is none of this case
     */
    public PlanningOutcome asProposed(Schedule schedule, List<Integer> quanta, UUID regionPlan, Instant now) {
        return drafted(
                schedule,
                PlanCause.REGION_PLAN,
                Set.of(),
                now,
                draft -> draft.asProposed(quanta, regionPlan, solver.get()),
                NotPlannable::new);
    }

    /** Makes something of a case that has everything a plan needs, or of what is in the way of one. */
    private <T> T drafted(
            Schedule schedule,
            PlanCause cause,
            Set<LocalDate> wishedAnew,
            Instant now,
            Function<PlanDraft, T> use,
            Function<Attention, T> inTheWay) {
        Birth birth = schedule.facts().birth();
        if (birth == null) {
            return inTheWay.apply(Attention.of(Code.BIRTH_MISSING));
        }
        LocalDate home = birth.homecomingDate();
        if (home == null) {
            return inTheWay.apply(Attention.of(Code.HOMECOMING_MISSING));
        }
        Indication indication = schedule.facts().indication();
        if (indication == null) {
            return inTheWay.apply(Attention.of(Code.INDICATION_MISSING));
        }
        if (indication.provisional()) {
            return inTheWay.apply(Attention.of(Code.INDICATION_PROVISIONAL));
        }
        try {
            PlanningSettings settings =
                    PlanningSettings.on(law, birth.date(), schedule.wishes().pattern());
            CareWindow window = CareWindow.of(indication, schedule.arrangement(), settings);
            List<Integer> unfunded = window.unfundedDays();
            if (!unfunded.isEmpty()) {
                return inTheWay.apply(Attention.unfunded(unfunded.getFirst(), window.mode()));
            }
            if (home.isAfter(CareCalendar.dateOfDay(birth.date(), window.lastDay()))) {
                return inTheWay.apply(Attention.of(Code.HOMECOMING_AFTER_LAST_DAY));
            }
            return use.apply(
                    new PlanDraft(schedule, birth, home, indication, window, settings, cause, wishedAnew, now));
        } catch (FigureNotPublished missing) {
            return inTheWay.apply(new Attention(Code.SETTING_MISSING, missing.getMessage()));
        } catch (IllegalArgumentException | ArithmeticException unusable) {
            return inTheWay.apply(new Attention(Code.SETTING_UNUSABLE, unusable.getMessage()));
        }
    }
}
