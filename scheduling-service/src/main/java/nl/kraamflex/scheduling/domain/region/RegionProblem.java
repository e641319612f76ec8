package nl.kraamflex.scheduling.domain.region;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.ObjectiveWeights;

/**
 * The question put to the {@link RegionSolver}: how do the families of a region share the caregiver hours of each date?
 * Immutable, and checked as a whole: whoever holds one can solve it without overflow. Whether each family has a plan by
 * itself is found by solving.
 *
 * @param families the families; their order decides between equally good plans
 * @param firstDate date of the first entry of {@code capacity}
 * @param capacity caregiver quanta of 15 minutes per date, without a date left out; each 0 or more
 * @param weights what the terms of the objective weigh, in every family the same
 */
public record RegionProblem(
        List<RegionFamily> families, LocalDate firstDate, List<Integer> capacity, ObjectiveWeights weights) {

    /** Most dates of one problem: a technical bound, ten times what the families of a moment span. */
    public static final int MOST_DATES = 730;

    /**
     * Checks the ranges given at the parameters, that keys differ, that every open day of every family has a capacity,
     * and that no plan can cost more than {@link FamilyProblem#HIGHEST_VALUE}.
     *
     * @throws IllegalArgumentException naming the field, its value and the remedy
     */
    public RegionProblem {
        families = List.copyOf(families);
        capacity = List.copyOf(capacity);
        Objects.requireNonNull(firstDate, "firstDate is missing: give the first date that has a capacity");
        Objects.requireNonNull(weights, "weights are missing: give those of the organisation");
        if (families.isEmpty()) {
            throw new IllegalArgumentException("families is empty: give at least one family");
        }
        if (capacity.isEmpty() || capacity.size() > MOST_DATES) {
            throw new IllegalArgumentException(
                    "capacity has " + capacity.size() + " dates: give 1 to " + MOST_DATES + " dates");
        }
        for (int d = 0; d < capacity.size(); d++) {
            if (capacity.get(d) < 0) {
                throw new IllegalArgumentException(
                        "capacity of " + firstDate.plusDays(d) + " is " + capacity.get(d) + " quanta: give 0 or more");
            }
        }
        requireFamiliesFit(families, firstDate, capacity.size(), weights);
        requireSmallValues(families, capacity, weights);
    }

    private static void requireFamiliesFit(
            List<RegionFamily> families, LocalDate firstDate, int dates, ObjectiveWeights weights) {
        var keys = new HashSet<String>();
        for (RegionFamily family : families) {
            if (!keys.add(family.key())) {
                throw new IllegalArgumentException(
                        "key " + family.key() + " occurs more than once: give each family a key of its own");
            }
            if (!family.problem().weights().equals(weights)) {
                throw new IllegalArgumentException(
                        "family " + family.key() + " has weights of its own: weigh all families of a region alike");
            }
            long offset = ChronoUnit.DAYS.between(firstDate, family.birthDate());
            List<CareDay> days = family.problem().days();
            for (int k = 0; k < days.size(); k++) {
                if (days.get(k).isOpen() && (offset + k < 0 || offset + k >= dates)) {
                    throw new IllegalArgumentException("capacity of " + family.dateOf(k + 1) + ", day " + (k + 1)
                            + " of family " + family.key() + ", is missing: give the hours of that date, 0 for none");
                }
            }
        }
    }

    private static void requireSmallValues(
            List<RegionFamily> families, List<Integer> capacity, ObjectiveWeights weights) {
        try {
            long worst = 0;
            long quanta = 0;
            for (RegionFamily family : families) {
                worst = Math.addExact(worst, family.problem().worstValue());
                for (CareDay day : family.problem().days()) {
                    quanta += day.isOpen() ? day.longest() : 0;
                }
            }
            for (int amount : capacity) {
                quanta += amount;
            }
            worst = Math.addExact(worst, Math.multiplyExact(weights.uncovered(), quanta));
            if (worst > FamilyProblem.HIGHEST_VALUE) {
                throw new IllegalArgumentException(
                        "the worst possible value of this region is " + worst + ", above 2^62: lower the weights");
            }
        } catch (ArithmeticException beyondLong) {
            throw new IllegalArgumentException(
                    "the worst possible value of this region exceeds 2^63: lower the weights", beyondLong);
        }
    }

    /**
     * The same problem with other hours.
     *
     * @param others caregiver quanta per date, as many dates as this has
     * @return the changed problem
     * @throws IllegalArgumentException when the result is not a valid problem
     */
    public RegionProblem withCapacity(List<Integer> others) {
        return new RegionProblem(families, firstDate, others, weights);
    }

    /**
     * The same problem with nothing to plan for a family beyond what everyone gets.
     *
     * @return the changed problem; see {@link FamilyProblem#limitedToGuarantee()}
     */
    public RegionProblem limitedToGuarantee() {
        List<RegionFamily> limited = families.stream()
                .map(family -> new RegionFamily(
                        family.key(), family.birthDate(), family.problem().limitedToGuarantee()))
                .toList();
        return new RegionProblem(limited, firstDate, capacity, weights);
    }

    /**
     * The number of dates that have a capacity.
     *
     * @return 1 to {@link #MOST_DATES}
     */
    public int dates() {
        return capacity.size();
    }

    /**
     * Where a family's window begins.
     *
     * @param family a family of this region
     * @return position in {@code capacity} of its day of birth; below 0 when its first days, all blocked, lie before
     */
    public int offsetOf(RegionFamily family) {
        return Math.toIntExact(ChronoUnit.DAYS.between(firstDate, family.birthDate()));
    }
}
