package nl.kraamflex.billing.domain.claim;

/** Whether a line asks for money or takes an earlier line back (COD043). Amounts are positive either way. */
public enum ClaimSign {
    /** The line asks for its amount (debet). */
    DEBIT,
    /** The line undoes an earlier debit as a whole (credit). */
    CREDIT
}
