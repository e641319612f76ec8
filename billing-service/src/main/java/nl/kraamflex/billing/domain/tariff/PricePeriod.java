package nl.kraamflex.billing.domain.tariff;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Days on which a price of a contract has one and the same verdict.
 *
 * @param from first day
 * @param to last day; null for an open end
 * @param verdict of the first day, and so of all of them
 */
public record PricePeriod(LocalDate from, @Nullable LocalDate to, PriceVerdict verdict) {}
