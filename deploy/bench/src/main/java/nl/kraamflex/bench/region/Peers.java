package nl.kraamflex.bench.region;

import java.util.List;
import nl.kraamflex.bench.BenchFailure;
import nl.kraamflex.bench.Demand;
import nl.kraamflex.bench.Figure;
import nl.kraamflex.bench.Peer;
import nl.kraamflex.bench.validation.PlansValued;
import nl.kraamflex.bench.validation.RegionAsked;

/** What others make of regions that are planned already. */
final class Peers {
    private final Extent extent;
    private final Solving solving;

    Peers(Extent extent, Solving solving) {
        this.extent = extent;
        this.solving = solving;
    }

    /**
     * Has one of them plan the first of these regions.
     *
     * @param name begins the names of the figures
     * @throws BenchFailure when a plan of theirs is not allowed
     */
    void compare(String name, List<Solved> solved, RegionPeer peer, Findings findings) {
        for (Solved ours : solved.subList(0, extent.peerSeeds())) {
            findings.say("%s plans %s for %d s"
                    .formatted(peer.product(), ours.instance().name(), extent.peerSeconds()));
            List<int[]> plans = peer.plan(ours.instance().problem(), extent.peerSeconds());
            String figure = "%s-seed-%d-value".formatted(name, ours.instance().seed());
            double value = ours.plan().value();
            if (plans.isEmpty()) {
                findings.add(new Figure(
                        figure,
                        value,
                        "cost",
                        new Peer(peer.product() + ", no plan", Double.NaN, Double.POSITIVE_INFINITY)));
                continue;
            }
            long theirs = valueOf(plans, ours.instance(), peer);
            findings.add(new Figure(figure, value, "cost", new Peer(peer.product(), theirs, theirs / value)));
            findings.demand(Demand.atMost(
                    "%s, seed %d, value above that of %s"
                            .formatted(name, ours.instance().seed(), peer.product()),
                    (double) Math.subtractExact(ours.plan().value(), theirs),
                    0));
        }
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
