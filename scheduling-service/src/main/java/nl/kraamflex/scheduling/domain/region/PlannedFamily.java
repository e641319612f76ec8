package nl.kraamflex.scheduling.domain.region;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;

/**
 * A family with the plan that it has in its region.
 *
 * @param family the family as it was planned
 * @param plan its part of the region's plan
 */
public record PlannedFamily(RegionFamily family, FamilyPlan plan) {

    /**
     * Checks that the plan is one for this family's window.
     *
     * @throws IllegalArgumentException naming the field, its value and the remedy
     */
    public PlannedFamily {
        Objects.requireNonNull(family, "family is missing: give the family as it was planned");
        Objects.requireNonNull(plan, "plan is missing: give the plan that the family has in its region");
        int days = family.problem().days().size();
        if (plan.quanta().size() != days) {
            throw new IllegalArgumentException("the plan of family " + family.key() + " has "
                    + plan.quanta().size() + " days: give one amount for each of the " + days + " days of its window");
        }
    }

    /**
     * The families of a region with their plans.
     *
     * @param plan the region's plan
     * @return one for each family, in the order of the problem
     */
    public static List<PlannedFamily> allOf(RegionPlan plan) {
        List<RegionFamily> families = plan.problem().families();
        return IntStream.range(0, families.size())
                .mapToObj(
                        f -> new PlannedFamily(families.get(f), plan.families().get(f)))
                .toList();
    }
}
