package nl.kraamflex.indication.domain.protocol;

/** What a factor does to the hours. */
public enum Direction {
    MORE,
    LESS,
    EITHER;

    /** Whether a change of this many minutes goes in this direction; none at all goes in each. */
    public boolean allows(int minutes) {
        return switch (this) {
            case MORE -> minutes >= 0;
            case LESS -> minutes <= 0;
            case EITHER -> true;
        };
    }
}
