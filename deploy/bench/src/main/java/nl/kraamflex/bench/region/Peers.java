package nl.kraamflex.bench.region;

import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.bench.BenchFailure;
import nl.kraamflex.bench.Demand;
import nl.kraamflex.bench.Figure;
import nl.kraamflex.bench.Peer;
import nl.kraamflex.bench.validation.PlansValued;
import nl.kraamflex.bench.validation.RegionAsked;

/** What others make of regions that are planned already. */
final class Peers {
    private static final double MILLIONTHS = 1_000_000;

    private final Extent extent;
    private final Solving solving;
    private final int enough;

    /**
     * Others beside one kind of regions.
     *
     * @param enough how many regions of each capacity they plan too when nothing is said
     */
    Peers(Extent extent, Solving solving, int enough) {
        this.extent = extent;
        this.solving = solving;
        this.enough = enough;
    }

    /**
     * Has one of them plan the first of these regions and those of which nothing proves that nobody can plan them better, if it is asked at
     * all: one figure a region, and over all of them how many there were, for how many the other found no plan, how many it says it has
     * proven and how far its plans are above ours. No plan of the other may be better than ours; none may be below our bound, and no proven
     * one above our plan, however quick the run is: one of the two would be wrong.
     *
     * @param name begins the names of the figures
     * @param capacities how many capacities the regions have in turn
     * @throws BenchFailure when a plan of theirs is not allowed
     */
    void compare(String name, List<Solved> solved, int capacities, RegionPeer peer, Findings findings) {
        if (!extent.hasPeer(peer)) {
            return;
        }
        List<Solved> compared = extent.compared(solved, capacities, enough);
        List<Beside> beside = new ArrayList<>();
        for (Solved ours : compared) {
            findings.say("%s plans %s for %d s"
                    .formatted(peer.product(), ours.instance().name(), extent.peerSeconds()));
            beside.add(compare(name, ours, peer, findings));
        }
        String figure = name + "-" + peer.key();
        findings.figure(figure + "-compared", compared.size(), "of " + solved.size() + " regions");
        int without = (int)
                beside.stream().filter(plan -> Double.isInfinite(plan.above())).count();
        findings.figure(figure + "-without-plan", without, "of " + compared.size() + " regions");
        int proven = (int) beside.stream().filter(Beside::proven).count();
        findings.figure(figure + "-proven", proven, "of " + compared.size() + " regions");
        if (!beside.isEmpty()) {
            Spread spread = new Spread(beside.stream().mapToDouble(Beside::above));
            findings.figure(figure + "-above-ours-median", spread.median(), "millionths of ours");
            findings.figure(figure + "-above-ours-least", spread.least(), "millionths of ours");
        }
    }

    /**
     * A plan of another beside ours.
     *
     * @param above by how many millionths of our value it is above it; without end when there is no plan
     * @param proven whether the other says that no plan is better
     */
    private record Beside(double above, boolean proven) {}

    private Beside compare(String name, Solved ours, RegionPeer peer, Findings findings) {
        long seed = ours.instance().seed();
        double value = ours.plan().value();
        String figure = "%s-%s-seed-%d-value".formatted(name, peer.key(), seed);
        PeerPlan plan = peer.plan(ours.instance().problem(), extent.peerSeconds());
        if (plan.isEmpty()) {
            Peer without = new Peer(peer.product() + ", no plan", Double.NaN, Double.POSITIVE_INFINITY);
            findings.add(new Figure(figure, value, "cost", without));
            return new Beside(Double.POSITIVE_INFINITY, false);
        }
        long theirs = valueOf(plan.quanta(), ours.instance(), peer);
        double above = Math.subtractExact(theirs, ours.plan().value());
        findings.add(new Figure(figure, value, "cost", new Peer(peer.product(), theirs, theirs / value)));
        String where = "%s, seed %d, ".formatted(name, seed);
        findings.demand(Demand.atMost(where + "value above that of " + peer.product(), -above, 0));
        double bound = Math.subtractExact(ours.plan().lowerBound(), theirs);
        findings.demandAlways(Demand.atMost(where + "lower bound above the plan of " + peer.product(), bound, 0));
        if (plan.proven()) {
            findings.demandAlways(
                    Demand.atMost(where + "value below the best that " + peer.product() + " proves", above, 0));
        }
        return new Beside(above == 0 ? 0 : MILLIONTHS * above / value, plan.proven());
    }

    private long valueOf(List<int[]> plans, Instance instance, RegionPeer peer) {
        RegionAsked asked = solving.asked(instance);
        PlansValued theirs = PlansValued.of(asked, plans);
        if (!theirs.offences().isEmpty()) {
            throw new BenchFailure("%s's plan of %s is not allowed: %s"
                    .formatted(
                            peer.product(), instance.name(), theirs.offences().getFirst()));
        }
        return theirs.value();
    }
}
