package nl.kraamflex.billing.domain.tariff;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another contract with the same insurer has a price for the same performance on some of the same days.
 *
 * @param contractId the other contract
 * @param from its first day
 * @param to its last day; null for an open end
 */
public record ContractOverlap(
        Performance performance,
        UUID contractId,
        LocalDate from,
        @Nullable LocalDate to) {}
