package nl.kraamflex.bench.validation;

import java.util.List;

/**
 * What the terms of the objective weigh; see the fields of the same names in a request.
 *
 * @param missing per missing quantum: up to a tenth of the indication, up to a quarter, beyond
 */
public record Weighing(
        long deviation,
        long move,
        long moveSoon,
        long flip,
        long flipSoon,
        List<Long> missing,
        long protectedFactor,
        long guarantee,
        long uncovered) {

    /** What holds for a request that names no weights. */
    static final Weighing SHIPPED = new Weighing(
            1, 4_000, 16_000, 40_000, 160_000, List.of(800_000L, 1_200_000L, 1_600_000L), 4, 40_000_000, 1_000_000_000);

    /** Keeps a copy of the list. */
    public Weighing {
        missing = List.copyOf(missing);
    }
}
