package nl.kraamflex.billing.domain.claim;

/**
 * The code of a performance (prestatiecode) in a list of codes.
 *
 * @param codeList three digits (COD367), such as 011 for kraamzorg
 * @param code digits of the list's own length
 */
public record ClaimCode(String codeList, String code) {}
