package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.kraamflex.billing.domain.contribution.HeldCare;
import nl.kraamflex.billing.domain.contribution.LineKind;
import nl.kraamflex.billing.domain.contribution.WhyHeld;
import nl.kraamflex.platform.web.HoursNumber;
import org.jspecify.annotations.Nullable;

/** Care that was given, or days of a stay that are over, shown without an amount; {@code days} for a stay alone. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeldAnswer(
        LocalDate date,
        LineKind kind,
        BigDecimal hours,
        @Nullable Integer days,
        WhyHeld reason) {
    static HeldAnswer of(HeldCare held) {
        return new HeldAnswer(
                held.date(),
                held.kind(),
                HoursNumber.of(held.minutes()),
                held.kind().countsDays() ? held.days() : null,
                held.why());
    }
}
