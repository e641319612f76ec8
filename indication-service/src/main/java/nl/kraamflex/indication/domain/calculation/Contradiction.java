package nl.kraamflex.indication.domain.calculation;

/**
 * Facts that cannot all be right, or that lack what they need.
 *
 * @param type stable name of this kind of fault
 * @param field the field at fault, as a path inside the facts
 * @param title what is wrong, the same for every fault of the type
 * @param detail this fault: the value, and what to do
 */
public record Contradiction(String type, String field, String title, String detail) {}
