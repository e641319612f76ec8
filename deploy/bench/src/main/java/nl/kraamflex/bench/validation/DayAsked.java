package nl.kraamflex.bench.validation;

/**
 * One day of a family's window as the request has it.
 *
 * @param kind whether a visit must, may or cannot take place
 * @param shortest shortest visit in quanta of 15 minutes
 * @param longest longest visit in quanta
 * @param wish wished amount in hundredths of a quantum
 * @param planned quanta in the plan in force, or {@link #NOT_PLANNED}
 */
public record DayAsked(Kind kind, int shortest, int longest, int wish, int planned) {
    /** Stands for a day that no plan in force covers. */
    public static final int NOT_PLANNED = -1;

    /** A day of which the request says nothing: no visit is possible. */
    static final DayAsked BLOCKED = new DayAsked(Kind.BLOCKED, 0, 0, 0, NOT_PLANNED);

    /** What may happen on a day. */
    public enum Kind {
        REQUIRED,
        OPTIONAL,
        BLOCKED
    }

    boolean isOpen() {
        return kind != Kind.BLOCKED;
    }
}
