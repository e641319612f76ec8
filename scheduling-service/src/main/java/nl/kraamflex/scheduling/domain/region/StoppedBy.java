package nl.kraamflex.scheduling.domain.region;

/** Why a solver stopped. */
public enum StoppedBy {
    /** The plan is proven best: its value equals the lower bound. */
    PROOF,
    /** The gap wished for was reached. */
    TARGET_GAP,
    /** The budget of steps was used up, or no further step was known that could help. */
    STEPS,
    /** Time was up before anything else ended the search; the only case in which the same problem may get another plan another time. */
    TIME
}
