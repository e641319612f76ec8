package nl.kraamflex.scheduling.domain.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * The question put to the {@link FamilySolver}: over which days of the care window are the hours of one family spread?
 * Immutable, and checked as a whole: whoever holds one can solve it without overflow.
 *
 * @param days the care window; the first entry is day 1, the calendar day of birth; 1 to 42 days
 * @param indicated indicated quanta of this case in all, delivered ones included
 * @param toPlan quanta still to plan, 0 to {@code indicated}; no plan holds more
 * @param toGuarantee quanta still to plan to reach the guaranteed hours, 0 to {@code toPlan}
 * @param gapRule longest run of days without a visit between two visits
 * @param daysSinceLastVisit counted days between the last delivered visit and the first day that is not BLOCKED; 0 when
 *     that visit was on the counted day before it, absent when no visit was delivered yet. See
 *     {@link #limitOfRunningGap()} for what follows from it
 * @param protectedCase whether a midwife or GP marked the case as protected, so that its missing hours weigh more
 * @param weights what the terms of the objective weigh
 */
public record FamilyProblem(
        List<CareDay> days,
        int indicated,
        int toPlan,
        int toGuarantee,
        GapRule gapRule,
        OptionalInt daysSinceLastVisit,
        boolean protectedCase,
        ObjectiveWeights weights) {

    /**
     * Longest window in days that a problem may have: a technical bound that keeps the solver's tables small. How long
     * care may last by law is data and is checked elsewhere.
     */
    public static final int LONGEST_WINDOW = 42;

    /** Highest value that a plan may have; twice this amount still fits a {@code long}. */
    public static final long HIGHEST_VALUE = 1L << 62;

    /**
     * Checks the ranges given at the parameters, and that no plan can cost more than {@link #HIGHEST_VALUE}.
     *
     * @throws IllegalArgumentException naming the field, its value and the remedy
     */
    public FamilyProblem {
        days = List.copyOf(days);
        Objects.requireNonNull(gapRule, "gapRule is missing: give the longest gap and the first day of pauses");
        Objects.requireNonNull(daysSinceLastVisit, "daysSinceLastVisit is missing: leave it empty without visits");
        Objects.requireNonNull(weights, "weights are missing: give those of the organisation");
        if (days.isEmpty() || days.size() > LONGEST_WINDOW) {
            throw new IllegalArgumentException(
                    "days has " + days.size() + " entries: give a window of 1 to " + LONGEST_WINDOW + " days");
        }
        if (indicated < 0) {
            throw new IllegalArgumentException("indicated is " + indicated + " quanta: give 0 or more");
        }
        if (toPlan < 0 || toPlan > indicated) {
            throw new IllegalArgumentException("toPlan is " + toPlan + " quanta: give 0 to indicated (" + indicated
                    + "), that is the indicated less the delivered quanta");
        }
        if (toGuarantee < 0 || toGuarantee > toPlan) {
            throw new IllegalArgumentException("toGuarantee is " + toGuarantee + " quanta: give 0 to toPlan (" + toPlan
                    + "), that is the guaranteed less the delivered quanta");
        }
        if (daysSinceLastVisit.isPresent() && daysSinceLastVisit.getAsInt() < 0) {
            throw new IllegalArgumentException("daysSinceLastVisit is " + daysSinceLastVisit.getAsInt()
                    + ": give 0 or more, or leave it out when no visit was delivered yet");
        }
        requireSmallValues(days, indicated, toPlan, toGuarantee, protectedCase, weights);
    }

    private static void requireSmallValues(
            List<CareDay> days,
            int indicated,
            int toPlan,
            int toGuarantee,
            boolean protectedCase,
            ObjectiveWeights weights) {
        long worst;
        try {
            worst = FamilyObjective.worstValue(days, indicated, toPlan, toGuarantee, protectedCase, weights);
        } catch (ArithmeticException beyondLong) {
            throw new IllegalArgumentException(
                    "the worst possible value of this problem exceeds 2^63: lower the weights, wishes or prices",
                    beyondLong);
        }
        if (worst > HIGHEST_VALUE) {
            throw new IllegalArgumentException("the worst possible value of this problem is " + worst
                    + ", above 2^62: lower the weights, wishes or prices");
        }
    }

    /**
     * How long the gap may become that runs since the last delivered visit, in counted days and including those already
     * past.
     *
     * <p>A gap has the limit of its first counted day. Without counted days since the last visit that is the first open
     * day of the window. Otherwise the gap began {@code daysSinceLastVisit} counted days before the first open day. Of
     * those days only their number is known, so they are taken as the calendar days directly before the first open day:
     * blocked days among them would put the begin earlier, so this reading is the widest that fits what is given. A gap
     * that began before pauses are allowed has limit 0, also when its begin falls before day 1.
     *
     * <p>Days already past cannot be repaired: when the running gap is longer than its limit, no later visit is
     * feasible, since it would close a gap that is too long. Whoever wants care to go on after such a gap passes the
     * days without a visit as what they were, days that do not count, and hence a lower {@code daysSinceLastVisit}.
     *
     * @return that limit; empty when no gap runs, because there is no delivered visit or no open day
     */
    public OptionalInt limitOfRunningGap() {
        if (daysSinceLastVisit.isEmpty()) {
            return OptionalInt.empty();
        }
        for (int day = 1; day <= days.size(); day++) {
            if (days.get(day - 1).isOpen()) {
                return OptionalInt.of(limitOfGapRunningTo(day));
            }
        }
        return OptionalInt.empty();
    }

    /** The same where the first open day is known; only for problems with a delivered visit. */
    int limitOfGapRunningTo(int firstOpenDay) {
        return gapRule.limitFrom(firstOpenDay - daysSinceLastVisit.orElseThrow());
    }

    /**
     * A value that no plan of this problem exceeds.
     *
     * @return each day at its dearest and no quantum of the shortfall spared; at most {@link #HIGHEST_VALUE}
     */
    public long worstValue() {
        return FamilyObjective.worstValue(days, indicated, toPlan, toGuarantee, protectedCase, weights);
    }

    /**
     * The same problem with one day replaced.
     *
     * @param day day number, 1 to the length of the window
     * @param replacement what takes its place
     * @return the changed problem
     * @throws IllegalArgumentException when the result is not a valid problem
     * @throws IndexOutOfBoundsException when the window has no such day
     */
    public FamilyProblem withDay(int day, CareDay replacement) {
        var changed = new ArrayList<>(days);
        changed.set(day - 1, replacement);
        return withDays(changed);
    }

    /**
     * The same problem with a price per quantum on each day.
     *
     * @param prices one price per day of the window, 0 or more; those of BLOCKED days have no effect
     * @return the changed problem
     * @throws IllegalArgumentException when the number of prices differs from the number of days or a price is invalid
     */
    public FamilyProblem withPrices(List<Long> prices) {
        if (prices.size() != days.size()) {
            throw new IllegalArgumentException(
                    "prices has " + prices.size() + " entries: give one for each of the " + days.size() + " days");
        }
        var changed = new ArrayList<CareDay>(days.size());
        for (int i = 0; i < days.size(); i++) {
            changed.add(days.get(i).withPrice(prices.get(i)));
        }
        return withDays(changed);
    }

    /**
     * The same problem weighed otherwise.
     *
     * @param newWeights what the terms weigh then
     * @return the changed problem
     * @throws IllegalArgumentException when a plan could cost too much by them
     */
    public FamilyProblem withWeights(ObjectiveWeights newWeights) {
        return new FamilyProblem(
                days, indicated, toPlan, toGuarantee, gapRule, daysSinceLastVisit, protectedCase, newWeights);
    }

    /**
     * The same problem with nothing to plan beyond what everyone gets: the guaranteed quanta, or what its visits take at their
     * shortest where that is more.
     *
     * @return the changed problem; it has a plan where this one has
     */
    public FamilyProblem limitedToGuarantee() {
        int fewest = FewestQuanta.of(this) instanceof FewestQuanta.Visits(int quanta, var _) ? quanta : 0;
        return new FamilyProblem(
                days,
                indicated,
                Math.min(toPlan, Math.max(toGuarantee, fewest)),
                toGuarantee,
                gapRule,
                daysSinceLastVisit,
                protectedCase,
                weights);
    }

    private FamilyProblem withDays(List<CareDay> changed) {
        return new FamilyProblem(
                changed, indicated, toPlan, toGuarantee, gapRule, daysSinceLastVisit, protectedCase, weights);
    }
}
