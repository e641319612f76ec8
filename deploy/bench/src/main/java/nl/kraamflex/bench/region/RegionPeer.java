package nl.kraamflex.bench.region;

import java.util.List;
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
     * @return quanta per day of the window of each family, in the order of the problem; empty when it found no plan
     */
    List<int[]> plan(RegionProblem problem, int seconds);
}
