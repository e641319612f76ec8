/** Prices: what may be charged, what was agreed with an insurer, and whether a price stays within the NZa maximum. */
@NullMarked
package nl.kraamflex.billing.domain.tariff;

import org.jspecify.annotations.NullMarked;
