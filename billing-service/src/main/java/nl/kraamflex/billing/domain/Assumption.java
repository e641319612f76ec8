package nl.kraamflex.billing.domain;

/**
 * Something an estimate takes for granted.
 *
 * @param id stable name
 * @param text the same in words
 */
public record Assumption(String id, Explanation text) {}
