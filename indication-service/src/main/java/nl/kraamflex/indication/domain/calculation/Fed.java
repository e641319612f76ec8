package nl.kraamflex.indication.domain.calculation;

import nl.kraamflex.indication.domain.protocol.Feeding;

/**
 * A way of feeding and the day from which it held.
 *
 * @param fromDay day number, 1 or more
 */
public record Fed(int fromDay, Feeding feeding) {}
