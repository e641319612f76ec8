package nl.kraamflex.billing.domain.costs;

import nl.kraamflex.billing.domain.Funding;
import org.jspecify.annotations.Nullable;

/**
 * Hours of a calendar year that one payer pays for, as scheduling tells them of each plan it offers.
 *
 * @param year calendar year of the dates of care
 * @param funding who pays; null when nobody is known to
 * @param minutes how much, 0 or more and a multiple of 15
 */
public record YearHours(int year, @Nullable Funding funding, int minutes) {}
