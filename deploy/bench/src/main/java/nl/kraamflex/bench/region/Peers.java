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

    Peers(Extent extent, Solving solving) {
        this.extent = extent;
        this.solving = solving;
    }

    /**
     * Has one of them plan the first of these regions: one figure a region, and over all of them how many there were and how
     * far the plans of the other are above ours. No region may have a better plan of the other.
     *
     * @param name begins the names of the figures
     * @param capacities how many capacities the regions have in turn
     * @throws BenchFailure when a plan of theirs is not allowed
     */
    void compare(String name, List<Solved> solved, int capacities, RegionPeer peer, Findings findings) {
        List<Solved> compared = solved.subList(0, extent.comparedOf(capacities));
        List<Double> above = new ArrayList<>();
        for (Solved ours : compared) {
            findings.say("%s plans %s for %d s"
                    .formatted(peer.product(), ours.instance().name(), extent.peerSeconds()));
            above.add(compare(name, ours, peer, findings));
        }
        String figure = name + "-" + peer.key();
        findings.figure(figure + "-compared", compared.size(), "of " + solved.size() + " regions");
        if (!above.isEmpty()) {
            Spread spread = new Spread(above.stream().mapToDouble(Double::doubleValue));
            findings.figure(figure + "-above-ours-median", spread.median(), "millionths of ours");
            findings.figure(figure + "-above-ours-least", spread.least(), "millionths of ours");
        }
    }

    /** By how many millionths of our value theirs is above it; without end when they have no plan. */
    private double compare(String name, Solved ours, RegionPeer peer, Findings findings) {
        long seed = ours.instance().seed();
        double value = ours.plan().value();
        String figure = "%s-%s-seed-%d-value".formatted(name, peer.key(), seed);
        List<int[]> plans = peer.plan(ours.instance().problem(), extent.peerSeconds());
        if (plans.isEmpty()) {
            Peer without = new Peer(peer.product() + ", no plan", Double.NaN, Double.POSITIVE_INFINITY);
            findings.add(new Figure(figure, value, "cost", without));
            return Double.POSITIVE_INFINITY;
        }
        long theirs = valueOf(plans, ours.instance(), peer);
        double above = Math.subtractExact(theirs, ours.plan().value());
        findings.add(new Figure(figure, value, "cost", new Peer(peer.product(), theirs, theirs / value)));
        findings.demand(
                Demand.atMost("%s, seed %d, value above that of %s".formatted(name, seed, peer.product()), -above, 0));
        return above == 0 ? 0 : MILLIONTHS * above / value;
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
