package nl.kraamflex.bench.region;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.kraamflex.bench.BenchFailure;
import nl.kraamflex.scheduling.domain.distribution.CareDay;
import nl.kraamflex.scheduling.domain.distribution.DayKind;
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.region.FamilyPlacement;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionProblem;
import nl.kraamflex.scheduling.domain.region.RegionStanding;
import nl.kraamflex.scheduling.domain.region.Reserved;

/**
 * The plan that others begin with, so that none of them has to look for a first one: each family in turn has its best with the hours
 * that those before it left, less what required visits of those after it take at their shortest.
 */
final class EachInTurn {
    private final RegionProblem problem;
    private final FamilyPlacement placement = new FamilyPlacement();
    private final int[] taken;

    private EachInTurn(RegionProblem problem) {
        this.problem = problem;
        this.taken = new int[problem.dates()];
    }

    /** Quanta per day of each family's window, in the order of the families. */
    static List<List<Integer>> plan(RegionProblem problem) {
        EachInTurn turns = new EachInTurn(problem);
        problem.families().forEach(family -> turns.takeRequired(family, 1));
        List<List<Integer>> plans = new ArrayList<>();
        for (RegionFamily family : problem.families()) {
            turns.takeRequired(family, -1);
            plans.add(turns.next(family));
        }
        return plans;
    }

    private List<Integer> next(RegionFamily family) {
        List<Integer> quanta = placement
                .best(left(), family, Reserved.NOTHING)
                .orElseThrow(() -> new BenchFailure("family %s has no plan".formatted(family.key())));
        for (int k = 0; k < quanta.size(); k++) {
            if (quanta.get(k) > 0) {
                taken[problem.offsetOf(family) + k] += quanta.get(k);
            }
        }
        return quanta;
    }

    private void takeRequired(RegionFamily family, int sign) {
        List<CareDay> days = family.problem().days();
        for (int k = 0; k < days.size(); k++) {
            if (days.get(k).kind() == DayKind.REQUIRED) {
                taken[problem.offsetOf(family) + k] += sign * days.get(k).shortest();
            }
        }
    }

    private RegionStanding left() {
        return RegionStanding.withoutFamilies(
                problem.weights(),
                IntStream.range(0, problem.dates())
                        .mapToObj(d -> new DateShare(
                                problem.firstDate().plusDays(d),
                                Math.max(0, problem.capacity().get(d) - taken[d]),
                                0,
                                0))
                        .toList());
    }
}
