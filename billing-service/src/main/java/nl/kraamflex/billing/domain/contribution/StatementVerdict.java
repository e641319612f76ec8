package nl.kraamflex.billing.domain.contribution;

/** The statement of a case, or why there is none although care was given. */
public sealed interface StatementVerdict {
    /** There is one. */
    record Stated(Statement statement) implements StatementVerdict {}

    /** A date of care needs a figure of law that cannot be used. */
    record Refused(FigureRefusal refusal) implements StatementVerdict {}
}
