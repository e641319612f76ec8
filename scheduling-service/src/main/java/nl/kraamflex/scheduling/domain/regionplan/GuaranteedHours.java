package nl.kraamflex.scheduling.domain.regionplan;

import java.util.List;
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.region.FamiliesWithoutPlan;
import nl.kraamflex.scheduling.domain.region.RegionPlan;
import nl.kraamflex.scheduling.domain.region.RegionProblem;
import nl.kraamflex.scheduling.domain.region.RegionSolver;
import nl.kraamflex.scheduling.domain.region.SearchLimits;

/**
 * Where on the dates of a region the hours lie that nothing takes from its families: those guaranteed to everyone, or what the visits
 * that must take place need where that is more. They are planned as a region is, with nothing else to give: together they have a place
 * wherever all of them can have one, which families in turn have not.
 *
 * @param quanta quarters of each date, in the order of its dates; more than a date has where visits must take place without
 */
record GuaranteedHours(List<Integer> quanta) {
    /** Less than one quarter below the guarantee weighs in a region of tens of thousands of families. */
    private static final int TARGET_GAP_PER_MILLION = 10;

    private static final long STEPS = 100_000;
    private static final long STEPS_PER_FAMILY = 200;

    GuaranteedHours {
        quanta = List.copyOf(quanta);
    }

    /**
     * Lays them.
     *
     * @param region families and what each date has
     * @return where they lie; on all that the region has where one of its families has no plan, since it gets none then
     */
    static GuaranteedHours of(RegionProblem region) {
        RegionProblem guaranteed = region.limitedToGuarantee();
        SearchLimits limits = new SearchLimits(
                TARGET_GAP_PER_MILLION,
                STEPS + STEPS_PER_FAMILY * region.families().size(),
                () -> false);
        return switch (new RegionSolver(1).solve(guaranteed, limits)) {
            case RegionPlan plan ->
                new GuaranteedHours(plan.dates().stream().map(DateShare::used).toList());
            case FamiliesWithoutPlan _ -> new GuaranteedHours(region.capacity());
        };
    }
}
