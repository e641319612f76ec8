package nl.kraamflex.scheduling.domain.regionplan;

import java.util.Arrays;
import java.util.List;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.FamilySolver;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionProblem;

/**
 * Where on the dates of a region the hours lie that nothing takes from its families: those guaranteed to everyone, or what the visits
 * that must take place need where that is more. Each family in turn has them where they are spread best for it, on other dates as far
 * as a date has no more; visits on REQUIRED days go before all of that.
 */
final class GuaranteedHours {
    private final RegionProblem region;
    private final FamilySolver solver = new FamilySolver();
    private final long[] charges = new long[FamilyProblem.LONGEST_WINDOW * FamilySolver.CHARGES_PER_DAY];
    private final int[] quanta = new int[FamilyProblem.LONGEST_WINDOW];
    private final int[] laid;

    private GuaranteedHours(RegionProblem region) {
        this.region = region;
        this.laid = new int[region.dates()];
    }

    /**
     * Lays them.
     *
     * @param region families and what each date has
     * @return quarters of each date, in the order of its dates; more than a date has where visits must take place without
     */
    static List<Integer> of(RegionProblem region) {
        GuaranteedHours hours = new GuaranteedHours(region);
        region.families().forEach(family -> hours.layRequired(family, 1));
        region.families().forEach(hours::layBest);
        return Arrays.stream(hours.laid).boxed().toList();
    }

    private void layRequired(RegionFamily family, int sign) {
        List<CareDay> days = family.problem().days();
        for (int i = 0; i < days.size(); i++) {
            if (days.get(i).kind() == DayKind.REQUIRED) {
                laid[region.offsetOf(family) + i] += sign * days.get(i).shortest();
            }
        }
    }

    private void layBest(RegionFamily family) {
        FamilyProblem guaranteed = family.problem().limitedToGuarantee();
        layRequired(family, -1);
        charge(family);
        if (solver.solve(guaranteed, charges, quanta) == FamilySolver.NO_PLAN) {
            layRequired(family, 1);
            return;
        }
        for (int i = 0; i < guaranteed.days().size(); i++) {
            if (quanta[i] > 0) {
                laid[region.offsetOf(family) + i] += quanta[i];
            }
        }
    }

    /** A quarter beyond what its date has left costs what care without a caregiver does. */
    private void charge(RegionFamily family) {
        List<CareDay> days = family.problem().days();
        for (int i = 0; i < days.size(); i++) {
            CareDay day = days.get(i);
            if (day.isOpen()) {
                int date = region.offsetOf(family) + i;
                int left = Math.max(0, region.capacity().get(date) - laid[date]);
                for (int x = day.shortest(); x <= day.longest(); x++) {
                    charges[i * FamilySolver.CHARGES_PER_DAY + x] =
                            region.weights().uncovered() * Math.max(0, x - left);
                }
            }
        }
    }
}
