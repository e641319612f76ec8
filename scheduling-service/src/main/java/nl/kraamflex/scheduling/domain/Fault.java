package nl.kraamflex.scheduling.domain;

/**
 * A part of a report that cannot be right, whatever is on record.
 *
 * @param pointer JSON pointer to the part in the report
 * @param reason what is wrong and what would be right
 */
public record Fault(String pointer, String reason) {}
