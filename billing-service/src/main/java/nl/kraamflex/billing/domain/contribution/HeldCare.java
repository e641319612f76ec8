package nl.kraamflex.billing.domain.contribution;

import java.time.LocalDate;
import nl.kraamflex.billing.domain.CareKind;

/**
 * Care that was given and is not stated yet.
 *
 * @param date date of care
 * @param kind maternity care or birth assistance
 * @param minutes time of care, more than 0
 * @param why what it waits for
 */
public record HeldCare(LocalDate date, CareKind kind, int minutes, WhyHeld why) {}
