package nl.kraamflex.scheduling.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.FigureNotPublished;
import nl.kraamflex.scheduling.domain.Attention.Code;
import nl.kraamflex.scheduling.domain.PlanningOutcome.NotPlannable;
import nl.kraamflex.scheduling.domain.distribution.FamilySolver;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;

/**
 * Makes the plan of a case: the hours of its indication over the days of its window, as the family wishes, as near as sensible
 * to the plan in force. Safe for use by several threads.
 */
public final class Planner {
    private final DatedLaw law;

    /** A solver keeps its tables, and one thread uses them at a time. */
    private final ThreadLocal<FamilySolver> solver = ThreadLocal.withInitial(FamilySolver::new);

    public Planner(DatedLaw law) {
        this.law = law;
    }

    /**
     * Plans a case with wishes that take the place of those it has.
     *
     * @param schedule the case with the wishes it has until now
     * @param wishes those that take their place; dates on which they differ follow them and not the plan in force
     * @param now moment of planning
     * @return as {@link #plan}, with every wish that does not hold
     */
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

    private PlanningOutcome plan(Schedule schedule, PlanCause cause, Set<LocalDate> wishedAnew, Instant now) {
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
