package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;

/**
 * Care that counts on one calendar date in Europe/Amsterdam.
 *
 * @param date that date
 * @param minutes more than 0, a multiple of 15
 */
public record CareDate(LocalDate date, int minutes) {}
