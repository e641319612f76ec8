package nl.kraamflex.scheduling.domain.region;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
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
    private final IntFunction<OptionalInt> nights;
    private final ToIntFunction<LocalDate> keptForBirths;

    /** Per date: quanta that the shortest visits of all REQUIRED days take. */
    private final long[] required;

    /** Per date: quanta beyond those, of protected families and of families that have no more than the guarantee. */
    private final int[] ofProtected;

    private final int[] ofGuarantee;

    /** Families per date that could have a visit there and get less than indicated. */
    private final int[] losing;

    /**
     * Reads what the hours of each date went to.
     *
     * @param plan the plan of a region
     * @param nights nights in hospital of the family at a position of the problem, at most as many as its window has days; empty
     *     where nobody knows them
     * @param keptForBirths quanta of a date that were not offered to these families
     */
    public LossReasons(RegionPlan plan, IntFunction<OptionalInt> nights, ToIntFunction<LocalDate> keptForBirths) {
        this.plan = plan;
        this.nights = nights;
        this.keptForBirths = keptForBirths;
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
                int needed = day.kind() == DayKind.REQUIRED ? day.shortest() : 0;
                int beyond = planned.quanta().get(k) - needed;
                required[first + k] += needed;
                ofProtected[first + k] += problem.protectedCase() ? beyond : 0;
                ofGuarantee[first + k] += needsAllForGuarantee ? beyond : 0;
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
                problem.protectedCase(),
                highestPrice(family),
                planned.missing() == 0 ? List.of() : reasons(f, family, planned));
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

    private List<LossReason> reasons(int f, RegionFamily family, FamilyPlan planned) {
        FamilyProblem problem = family.problem();
        List<Integer> extendable = extendable(problem, planned);
        List<Integer> scarce = where(extendable, day -> lack(family, planned, day) > 0);
        List<LossReason> reasons = new ArrayList<>();
        addOnShortDays(reasons, scarce, family, planned);
        if (scarce.size() < extendable.size()) {
            reasons.add(new LossReason(LossReason.Code.NO_DAY_FITS, List.of()));
        }
        if (problem.days().stream().noneMatch(CareDay::isOpen)) {
            addOn(reasons, LossReason.Code.FEWER_DAYS, firstDays(problem.days().size()));
            return reasons;
        }
        if (extendable.isEmpty()) {
            reasons.add(new LossReason(LossReason.Code.DAYS_FULL, List.of()));
        }
        addOn(reasons, LossReason.Code.FEWER_DAYS, firstDays(nights.apply(f).orElse(0)));
        return reasons;
    }

    private void addOnShortDays(
            List<LossReason> reasons, List<Integer> scarce, RegionFamily family, FamilyPlan planned) {
        FamilyProblem problem = family.problem();
        int first = plan.problem().offsetOf(family) - 1;
        boolean hasGuarantee = problem.toPlan() - planned.missing() > problem.toGuarantee();
        addOn(reasons, LossReason.Code.SHORT_DAYS, scarce);
        addOn(
                reasons,
                LossReason.Code.KEPT_FOR_BIRTHS,
                where(scarce, day -> keptForBirths.applyAsInt(family.dateOf(day)) > 0));
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
                where(
                        scarce,
                        day -> !problem.protectedCase() && ofProtected[first + day] >= lack(family, planned, day)));
        addOn(
                reasons,
                LossReason.Code.GUARANTEE_FIRST,
                where(scarce, day -> hasGuarantee && ofGuarantee[first + day] >= lack(family, planned, day)));
        if (!where(scarce, day -> losing[first + day] > 1).isEmpty()) {
            reasons.add(new LossReason(LossReason.Code.SHARED, List.of()));
        }
    }

    /** Quanta that the date has too few for a longer visit of the family, or for one at all; 0 or less when it has enough. */
    private int lack(RegionFamily family, FamilyPlan planned, int day) {
        DateShare date = plan.dates().get(plan.problem().offsetOf(family) + day - 1);
        int more = planned.quanta().get(day - 1) > 0
                ? 1
                : family.problem().days().get(day - 1).shortest();
        return more - Math.max(0, date.capacity() - date.used());
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

    private static List<Integer> firstDays(int number) {
        return IntStream.rangeClosed(1, number).boxed().toList();
    }
}
