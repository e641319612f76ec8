package nl.kraamflex.billing.domain.costs;

import java.time.LocalDate;
import java.util.Optional;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.tariff.Contracts;

/** What an hour of care costs, as far as it is known. */
@FunctionalInterface
public interface CarePrices {
    /** No price is known. */
    CarePrices NONE = (date, kind) -> Optional.empty();

    /** The price of an hour on a date; empty when neither a contract nor a maximum is on file. */
    Optional<CarePrice> hour(LocalDate date, CareKind kind);

    /** What was agreed with insurers; nothing where none is known. */
    default Contracts contracts() {
        return Contracts.NONE;
    }

    /** The same care with who asks the family for its own contribution; where no contract is known, our bill does. */
    default BilledCare collected(BilledCare care) {
        return care;
    }
}
