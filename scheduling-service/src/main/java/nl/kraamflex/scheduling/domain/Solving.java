package nl.kraamflex.scheduling.domain;

import java.util.List;
import java.util.Optional;
import nl.kraamflex.scheduling.domain.distribution.FamilyPlan;
import nl.kraamflex.scheduling.domain.distribution.FamilyProblem;
import nl.kraamflex.scheduling.domain.distribution.FamilySolver;
import nl.kraamflex.scheduling.domain.region.DateShare;
import nl.kraamflex.scheduling.domain.region.FamilyPlacement;
import nl.kraamflex.scheduling.domain.region.RegionFamily;
import nl.kraamflex.scheduling.domain.region.RegionStanding;
import nl.kraamflex.scheduling.domain.region.Reserved;

/** How the best plan of a family is found, and whether another is as good where it matters more than cost. */
interface Solving {
    /** The best plan; empty when there is none. */
    Optional<FamilyPlan> best(FamilyProblem problem);

    /** Whether a plan loses no hours against another, and takes none that nobody is there for. */
    default boolean losesNothing(FamilyPlan plan, FamilyPlan other) {
        return plan.missing() <= other.missing();
    }

    /** A family by itself: it has all the hours it needs. */
    record Alone(FamilySolver solver) implements Solving {
        @Override
        public Optional<FamilyPlan> best(FamilyProblem problem) {
            return solver.solve(problem) instanceof FamilyPlan plan ? Optional.of(plan) : Optional.empty();
        }
    }

    /**
     * A family within a planned region: at its prices, and with what it has left.
     *
     * @param standing the region without the family, whose dates reach over the family's window
     * @param like the family; of its problem only weights matter
     * @param reserved quanta that are not simply free for it
     */
    record WithinRegion(FamilyPlacement placement, RegionStanding standing, RegionFamily like, Reserved reserved)
            implements Solving {
        @Override
        public Optional<FamilyPlan> best(FamilyProblem problem) {
            return placement.best(standing, family(problem), reserved).map(quanta -> FamilyPlan.of(problem, quanta));
        }

        @Override
        public boolean losesNothing(FamilyPlan plan, FamilyPlan other) {
            return Solving.super.losesNothing(plan, other) && uncovered(plan.quanta()) <= uncovered(other.quanta());
        }

        /** The family with another problem, weighed as the region weighs. */
        RegionFamily family(FamilyProblem problem) {
            return new RegionFamily(like.key(), like.birthDate(), problem.withWeights(standing.weights()));
        }

        private long uncovered(List<Integer> quanta) {
            long uncovered = 0;
            int first = Math.toIntExact(standing.positionOf(like.birthDate()));
            for (int k = 0; k < quanta.size(); k++) {
                if (quanta.get(k) > 0) {
                    DateShare date = standing.dates().get(first + k);
                    uncovered += Math.max(0, quanta.get(k) - Math.max(0, date.capacity() - date.used()));
                }
            }
            return uncovered;
        }
    }
}
