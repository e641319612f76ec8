package nl.kraamflex.billing.domain.costs;

import nl.kraamflex.billing.domain.CareKind;

/**
 * What an hour was reckoned to cost an insurer.
 *
 * @param kind of which care
 * @param price how much, and where that comes from
 */
public record PriceUsed(CareKind kind, CarePrice price) {}
