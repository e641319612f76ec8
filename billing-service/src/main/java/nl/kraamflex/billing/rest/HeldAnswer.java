package nl.kraamflex.billing.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.contribution.HeldCare;
import nl.kraamflex.billing.domain.contribution.WhyHeld;
import nl.kraamflex.platform.web.HoursNumber;

/** Care that was given and is shown without an amount. */
public record HeldAnswer(LocalDate date, CareKind kind, BigDecimal hours, WhyHeld reason) {
    static HeldAnswer of(HeldCare held) {
        return new HeldAnswer(held.date(), held.kind(), HoursNumber.of(held.minutes()), held.why());
    }
}
