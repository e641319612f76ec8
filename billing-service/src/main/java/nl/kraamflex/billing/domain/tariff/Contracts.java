package nl.kraamflex.billing.domain.tariff;

import java.time.LocalDate;
import java.util.Optional;

/** What the current organisation agreed with insurers, as far as it is in force. */
public interface Contracts {
    /** Nothing was agreed with anybody. */
    Contracts NONE = (uzovi, performance, date) -> Optional.empty();

    /**
     * The price of a performance on a date.
     *
     * @param uzovi the insurer, four digits
     * @param date the date of care
     * @return empty when no active contract with the insurer has a price for it on that date
     */
    Optional<ContractPrice> priceOf(String uzovi, Performance performance, LocalDate date);
}
