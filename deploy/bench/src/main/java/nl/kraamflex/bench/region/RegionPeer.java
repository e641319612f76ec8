package nl.kraamflex.bench.region;

import nl.kraamflex.scheduling.domain.region.RegionProblem;

/** Who else plans a region. */
interface RegionPeer {
    /** The word that stands for it in names of figures, the same for every release. */
    String key();

    /** Product and release. */
    String product();

    /**
     * Plans a region.
     *
     * @param seconds how long it may take
     * @return its plan, which it may end early when it has proven it best; {@link PeerPlan#NONE} when it found none
     */
    PeerPlan plan(RegionProblem problem, int seconds);
}
