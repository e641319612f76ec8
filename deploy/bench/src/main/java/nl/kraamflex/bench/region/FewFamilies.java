package nl.kraamflex.bench.region;

import java.util.List;
import nl.kraamflex.bench.Demand;

/** Regions so small that their best plan is proven, by a constraint solver too, or that one can come near it. */
final class FewFamilies implements RegionPart {
    static final String NAME = "few";

    private static final int PROVEN_FAMILIES = 12;
    private static final List<Integer> BESIDE_CONSTRAINT_SOLVER = List.of(20, 30);
    private static final int DATES = 21;
    private static final int SECONDS = 2;

    private final Rounds rounds;
    private final Peers peers;

    FewFamilies(Extent extent, Instances instances, Solving solving) {
        this.rounds = new Rounds(extent, instances, solving);
        this.peers = new Peers(extent, solving, Extent.SEEDS);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Findings findings) {
        proven(findings);
        BESIDE_CONSTRAINT_SOLVER.forEach(families -> besideConstraintSolver(families, findings));
    }

    private void proven(Findings findings) {
        List<Solved> solved = rounds.solve(PROVEN_FAMILIES, DATES, RegionBench.CAPACITIES, SECONDS, findings);
        int unproven = solved.size() - Solved.proven(solved);
        Spread seconds = Findings.spread(solved, Solved::seconds);
        String name = "region-%d-families".formatted(PROVEN_FAMILIES);
        findings.figure(name + "-not-proven", unproven, "of " + solved.size() + " regions");
        findings.figure(name + "-seconds-median", seconds.median(), "s");
        findings.figure(name + "-seconds-worst", seconds.worst(), "s");
        findings.demand(Demand.atMost(name + ", regions not proven", unproven, 0));
        findings.demand(Demand.atMost(name + ", seconds of the slowest", seconds.worst(), SECONDS));
        findings.nameMisses(solved, 0);
        besideConstraintSolver(name, solved, findings);
    }

    private void besideConstraintSolver(int families, Findings findings) {
        List<Solved> solved = rounds.solve(families, DATES, RegionBench.CAPACITIES, SECONDS, findings);
        String name = "region-%d-families".formatted(families);
        findings.gaps(name, solved);
        findings.nameMisses(solved, 0);
        besideConstraintSolver(name, solved, findings);
    }

    private void besideConstraintSolver(String name, List<Solved> solved, Findings findings) {
        peers.compare(name, solved, RegionBench.CAPACITIES.size(), RegionBench.CONSTRAINT_SOLVER, findings);
    }
}
