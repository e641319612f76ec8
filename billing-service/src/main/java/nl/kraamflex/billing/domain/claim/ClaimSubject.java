package nl.kraamflex.billing.domain.claim;

import java.time.LocalDate;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.Funding;
import nl.kraamflex.billing.domain.HoldReason;
import nl.kraamflex.billing.domain.tariff.Performance;
import org.jspecify.annotations.Nullable;

/**
 * What a claim line is about. At most one line of a case about it stands with an insurer at any moment.
 *
 * @param performance what was done
 * @param date date of care in Europe/Amsterdam
 * @param funding who pays; null when nobody is known to
 * @param careHold why the care itself cannot be billed; null when it can
 */
public record ClaimSubject(
        Performance performance,
        LocalDate date,
        @Nullable Funding funding,
        @Nullable HoldReason careHold) {

    /** What a line about hours of this care is about. */
    static ClaimSubject of(CareKind kind, LocalDate date, @Nullable Funding funding, @Nullable HoldReason careHold) {
        return new ClaimSubject(Performance.hourOf(kind), date, funding, careHold);
    }
}
