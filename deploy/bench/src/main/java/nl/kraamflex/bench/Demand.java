package nl.kraamflex.bench;

/**
 * What a figure has to be.
 *
 * @param what the figure in words, with its unit
 * @param measured what it was
 * @param side on which side of the limit it has to be; on the limit is as good
 * @param limit where what is asked for ends
 */
public record Demand(String what, double measured, Side side, double limit) {
    /** A side of a limit. */
    public enum Side {
        AT_LEAST("at least"),
        AT_MOST("at most");

        private final String words;

        Side(String words) {
            this.words = words;
        }
    }

    /** A figure of which more is better. */
    public static Demand atLeast(String what, double measured, double least) {
        return new Demand(what, measured, Side.AT_LEAST, least);
    }

    /** A figure of which less is better. */
    public static Demand atMost(String what, double measured, double most) {
        return new Demand(what, measured, Side.AT_MOST, most);
    }

    /** Whether the figure is what it has to be; one that is no number never is. */
    public boolean met() {
        return switch (side) {
            case AT_LEAST -> measured >= limit;
            case AT_MOST -> measured <= limit;
        };
    }

    /** One line for the person who has to look into it. */
    public String shortfall() {
        return "%s: %s, and %s %s is asked for"
                .formatted(what, Figure.number(measured), side.words, Figure.number(limit));
    }
}
