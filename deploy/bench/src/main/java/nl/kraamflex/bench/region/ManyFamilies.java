package nl.kraamflex.bench.region;

import java.util.List;
import nl.kraamflex.bench.Demand;

/** Regions of the size that one team has, beside others, and what families lose in them. */
final class ManyFamilies implements RegionPart {
    static final String NAME = "many";

    private static final int FAIRNESS_CAPACITY = 90;
    private static final double MOST_LOSS_PERCENT = 25;
    private static final int FEW_DATES = 21;
    private static final int ENOUGH_BESIDE = 2;

    private final Rounds rounds;
    private final Peers peers;

    ManyFamilies(Extent extent, Instances instances, Solving solving) {
        this.rounds = new Rounds(extent, instances, solving);
        this.peers = new Peers(extent, solving, ENOUGH_BESIDE);
    }

    /** What plans have to be: gaps in millionths of the value, and seconds from the problem to the plan. */
    private record Aim(double medianGap, double worstGap, int seconds) {}

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void measure(Findings findings) {
        gaps("region-50-families", 50, FEW_DATES, RegionBench.CAPACITIES, new Aim(1_500, 3_500, 1), findings);
        for (int capacity : RegionBench.CAPACITIES) {
            String name = "region-200-families-%d-percent".formatted(capacity);
            List<Solved> solved = gaps(name, 200, RegionBench.DATES, List.of(capacity), new Aim(500, 500, 1), findings);
            RegionBench.PEERS.forEach(peer -> peers.compare(name, solved, 1, peer, findings));
            if (capacity == FAIRNESS_CAPACITY) {
                fairness(name, solved, findings);
            }
        }
    }

    private List<Solved> gaps(
            String name, int families, int dates, List<Integer> capacities, Aim aim, Findings findings) {
        List<Solved> solved = rounds.solve(families, dates, capacities, aim.seconds(), findings);
        findings.gaps(name, solved);
        Spread gaps = Findings.spread(solved, Solved::gap);
        Spread seconds = Findings.spread(solved, Solved::seconds);
        findings.figure(name + "-seconds-worst", seconds.worst(), "s");
        findings.demand(Demand.atMost(name + ", median gap in millionths", gaps.median(), aim.medianGap()));
        findings.demand(Demand.atMost(name + ", worst gap in millionths", gaps.worst(), aim.worstGap()));
        findings.demand(Demand.atMost(name + ", seconds of the slowest", seconds.worst(), aim.seconds()));
        findings.nameMisses(solved, aim.worstGap());
        return solved;
    }

    private static void fairness(String name, List<Solved> solved, Findings findings) {
        Losses losses = new Losses();
        solved.forEach(losses::add);
        losses.figures(name + "-loss").forEach(findings::add);
        findings.demand(Demand.atMost(name + ", worst loss in percent of hours", losses.worst(), MOST_LOSS_PERCENT));
    }
}
