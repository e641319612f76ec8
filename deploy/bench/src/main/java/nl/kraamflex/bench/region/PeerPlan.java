package nl.kraamflex.bench.region;

import java.util.List;

/**
 * What another makes of a region.
 *
 * @param quanta per day of the window of each family, in the order of the problem; empty when it found no plan
 * @param proven whether it says that it has proven that no plan is better
 */
record PeerPlan(List<int[]> quanta, boolean proven) {
    /** It found no plan in its time. */
    static final PeerPlan NONE = new PeerPlan(List.of(), false);

    PeerPlan {
        quanta = List.copyOf(quanta);
    }

    /** A plan of which nothing is proven. */
    static PeerPlan unproven(List<int[]> quanta) {
        return new PeerPlan(quanta, false);
    }

    boolean isEmpty() {
        return quanta.isEmpty();
    }
}
