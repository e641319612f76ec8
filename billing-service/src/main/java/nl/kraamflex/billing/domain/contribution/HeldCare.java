package nl.kraamflex.billing.domain.contribution;

import java.time.LocalDate;
import nl.kraamflex.billing.domain.CareKind;

/**
 * Care that was given, or days of a stay that are over, and that are not stated yet.
 *
 * @param date date of care; the first of the days
 * @param kind care, or whose stay
 * @param minutes time of care; 0 for a stay
 * @param days days of a stay, each person's for itself; 0 for care
 * @param why what it waits for
 */
public record HeldCare(LocalDate date, LineKind kind, int minutes, int days, WhyHeld why) {
    /** Care by the hour. */
    public HeldCare(LocalDate date, CareKind kind, int minutes, WhyHeld why) {
        this(date, LineKind.of(kind), minutes, 0, why);
    }
}
