package nl.kraamflex.scheduling.domain.region;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;

/**
 * Reads from a region plan why a family gets less than indicated. A reason is given where the plan shows it: the days on
 * which the family could have had a longer visit or one at all, and what the hours of those dates went to instead.
 * Immutable; answers for one family at a time, so that the losses of a whole country need not be held at once.
 */
public final class LossReasons {

    private final RegionPlan plan;

    /** Nights in hospital by position. */
    private final IntUnaryOperator nights;

    /** Quanta that the shortest visits of all REQUIRED days of a date take. */
    private final long[] required;

    /** Per date: quanta of protected families, and of families that have no more than the guarantee. */
    private final int[] ofProtected;

    private final int[] ofGuarantee;

    /** Families per date that could have a visit there and get less than indicated. */
    private final int[] losing;

    /**
     * Reads what the hours of each date went to, of families that are planned from birth on.
     *
     * @param plan the plan of a region
     */
    public LossReasons(RegionPlan plan) {
        this(plan, FamilyLoss.nightsIn(plan));
    }

    /**
     * Reads what the hours of each date went to.
     *
     * @param plan the plan of a region
     * @param nights nights in hospital of the family at a position of the problem, at most as many as its window has days
     */
    public LossReasons(RegionPlan plan, IntUnaryOperator nights) {
        this.plan = plan;
        this.nights = nights;
        int dates = plan.dates().size();
        this.required = new long[dates];
        this.ofProtected = new int[dates];
        this.ofGuarantee = new int[dates];
        this.losing = new int[dates];
        for (int f = 0; f < plan.families().size(); f++) {
            count(f);
        }
    }

    private void count(int f) {
        RegionFamily family = plan.problem().families().get(f);
        FamilyPlan planned = plan.families().get(f);
        FamilyProblem problem = family.problem();
        int first = plan.problem().offsetOf(family);
        boolean needsAllForGuarantee = problem.toPlan() - planned.missing() <= problem.toGuarantee();
        for (int k = 0; k < problem.days().size(); k++) {
            CareDay day = problem.days().get(k);
            if (day.isOpen()) {
                int quanta = planned.quanta().get(k);
                required[first + k] += day.kind() == DayKind.REQUIRED ? day.shortest() : 0;
                ofProtected[first + k] += problem.protectedCase() ? quanta : 0;
                ofGuarantee[first + k] += needsAllForGuarantee ? quanta : 0;
                losing[first + k] += planned.missing() > 0 ? 1 : 0;
            }
        }
    }

    /**
     * What one family gets less, and why.
     *
     * @param f its position in the problem, from 0
     * @return its loss; with at least one reason when something is missing
     */
    public FamilyLoss of(int f) {
        RegionFamily family = plan.problem().families().get(f);
        FamilyProblem problem = family.problem();
        FamilyPlan planned = plan.families().get(f);
        return new FamilyLoss(
                family.key(),
                problem.indicated(),
                planned.missing(),
                planned.belowGuarantee(),
                nights.applyAsInt(f),
                problem.protectedCase(),
                highestPrice(family),
                planned.missing() == 0 ? List.of() : reasons(family, planned, nights.applyAsInt(f)));
    }

    private long highestPrice(RegionFamily family) {
        int first = plan.problem().offsetOf(family);
        long highest = 0;
        for (int k = 0; k < family.problem().days().size(); k++) {
            if (family.problem().days().get(k).isOpen()) {
                highest = Math.max(highest, plan.dates().get(first + k).pricePerQuantum());
            }
        }
        return highest;
    }

    private List<LossReason> reasons(RegionFamily family, FamilyPlan planned, int ownNights) {
        FamilyProblem problem = family.problem();
        List<Integer> extendable = extendable(problem, planned);
        List<LossReason> reasons = new ArrayList<>();
        if (extendable.isEmpty()) {
            reasons.add(new LossReason(LossReason.Code.DAYS_FULL, List.of()));
            addFewerDays(reasons, ownNights);
            return reasons;
        }
        int first = plan.problem().offsetOf(family) - 1;
        List<Integer> scarce = where(extendable, day -> isShort(first + day));
        if (scarce.isEmpty()) {
            return List.of(new LossReason(LossReason.Code.NO_DAY_FITS, List.of()));
        }
        boolean hasGuarantee = problem.toPlan() - planned.missing() > problem.toGuarantee();
        reasons.add(new LossReason(LossReason.Code.SHORT_DAYS, scarce));
        addOn(
                reasons,
                LossReason.Code.REQUIRED_VISITS_FIRST,
                where(
                        scarce,
                        day -> required[first + day] > 0
                                && required[first + day]
                                        >= plan.dates().get(first + day).capacity()));
        addOn(
                reasons,
                LossReason.Code.PROTECTED_FIRST,
                where(scarce, day -> !problem.protectedCase() && ofProtected[first + day] > 0));
        addOn(
                reasons,
                LossReason.Code.GUARANTEE_FIRST,
                where(scarce, day -> hasGuarantee && ofGuarantee[first + day] > 0));
        if (!where(scarce, day -> losing[first + day] > 1).isEmpty()) {
            reasons.add(new LossReason(LossReason.Code.SHARED, List.of()));
        }
        addFewerDays(reasons, ownNights);
        return reasons;
    }

    /** A date without an hour to spare, or with one that is worth keeping. */
    private boolean isShort(int d) {
        DateShare date = plan.dates().get(d);
        return date.used() >= date.capacity() || date.pricePerQuantum() > 0;
    }

    /** Days on which the family could have more than it has. */
    private static List<Integer> extendable(FamilyProblem problem, FamilyPlan planned) {
        List<Integer> days = new ArrayList<>();
        for (int k = 0; k < problem.days().size(); k++) {
            CareDay day = problem.days().get(k);
            if (day.isOpen() && planned.quanta().get(k) < day.longest()) {
                days.add(k + 1);
            }
        }
        return days;
    }

    private static List<Integer> where(List<Integer> days, IntPredicate holds) {
        return days.stream().filter(day -> holds.test(day)).toList();
    }

    private static void addOn(List<LossReason> reasons, LossReason.Code code, List<Integer> days) {
        if (!days.isEmpty()) {
            reasons.add(new LossReason(code, days));
        }
    }

    private static void addFewerDays(List<LossReason> reasons, int nights) {
        List<Integer> days = new ArrayList<>();
        for (int day = 1; day <= nights; day++) {
            days.add(day);
        }
        addOn(reasons, LossReason.Code.FEWER_DAYS, days);
    }
}
