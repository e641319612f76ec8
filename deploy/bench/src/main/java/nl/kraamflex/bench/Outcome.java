package nl.kraamflex.bench;

import java.util.List;

/**
 * What a bench found.
 *
 * @param figures everything it measured, in the order in which it is printed
 * @param demands what the figures have to be
 */
public record Outcome(List<Figure> figures, List<Demand> demands) {
    /** Keeps copies of the lists. */
    public Outcome {
        figures = List.copyOf(figures);
        demands = List.copyOf(demands);
    }
}
