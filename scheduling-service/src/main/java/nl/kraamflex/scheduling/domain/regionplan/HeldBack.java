package nl.kraamflex.scheduling.domain.regionplan;

import java.time.LocalDate;

/**
 * Caregiver hours of a date that a plan of a region did not give away, for births to come.
 *
 * @param date the date
 * @param quanta quarters, more than 0
 */
public record HeldBack(LocalDate date, int quanta) {}
