package nl.kraamflex.billing.domain.contribution;

/** How much a version of the statement wants to be. */
public enum StatementKind {
    /** So far: more care may follow (tussentijdse nota). */
    INTERIM,
    /** All of it (eindnota); what a later version states is a correction. */
    FINAL
}
