package nl.kraamflex.indication.domain;

/**
 * The mark that a family's hours are cut last when there are too few caregivers.
 *
 * @param marked whether the mark is set or taken away
 * @param reason why; never leaves this service
 */
public record Protection(boolean marked, String reason) {}
