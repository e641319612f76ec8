package nl.kraamflex.billing.domain.tariff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A contract with an insurer.
 *
 * @param id given by this service
 * @param version 1 with the first draft, one more with each change
 * @param state how far it has come
 * @param terms what was agreed
 * @param endedOn last day as it was set when the contract was ended; null before. The day before its first day says that it never
 *     was in force
 */
public record Contract(
        UUID id,
        long version,
        ContractState state,
        ContractTerms terms,
        @Nullable LocalDate endedOn) {

    /** Last day on which the contract holds; null for an open end. */
    public @Nullable LocalDate lastDay() {
        return endedOn == null ? terms.validTo() : endedOn;
    }

    /** The price of a performance on a date of care; empty when the contract is not in force then or has no such price. */
    public Optional<ContractPrice> priceOf(Performance performance, LocalDate date) {
        Long cents = terms.prices().get(performance);
        return state == ContractState.DRAFT || cents == null || !covers(date)
                ? Optional.empty()
                : Optional.of(new ContractPrice(
                        id,
                        version,
                        performance,
                        cents,
                        terms.integratedCare(),
                        terms.maxMaxAgreement(),
                        terms.collector(),
                        terms.rounding(),
                        terms.leastMinutesPerDay()));
    }

    private boolean covers(LocalDate date) {
        return !date.isBefore(terms.validFrom()) && !isBefore(lastDay(), date);
    }

    /** Whether there is a day on which both would hold. */
    boolean sharesDaysWith(Contract other) {
        return !isBefore(lastDay(), other.terms.validFrom())
                && !isBefore(other.lastDay(), terms.validFrom())
                && hasDays()
                && other.hasDays();
    }

    private boolean hasDays() {
        return !isBefore(lastDay(), terms.validFrom());
    }

    private static boolean isBefore(@Nullable LocalDate lastDay, LocalDate date) {
        return lastDay != null && lastDay.isBefore(date);
    }

    Contract with(ContractTerms changed) {
        return new Contract(id, version + 1, state, changed, endedOn);
    }

    Contract activated() {
        return new Contract(id, version + 1, ContractState.ACTIVE, terms, endedOn);
    }

    Contract ended(LocalDate day) {
        return new Contract(id, version + 1, ContractState.ENDED, terms, day);
    }
}
