package nl.kraamflex.indication.domain;

import java.time.LocalDate;

/**
 * A day on which the indication is looked at again (herindicatie).
 *
 * @param day day number, the day of birth being 1
 * @param dueOn its date
 * @param done whether a decision was taken on or after that date
 */
public record Recheck(int day, LocalDate dueOn, boolean done) {}
