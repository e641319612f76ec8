package nl.kraamflex.indication.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import nl.kraamflex.indication.domain.calculation.GivenFactor;
import org.jspecify.annotations.Nullable;

/** A factor that a decision names, in requests, answers and receipts; {@code hours} are the clinician's, negative to take off. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactorBody(String code, @Nullable BigDecimal hours) {
    static FactorBody of(GivenFactor given) {
        return new FactorBody(given.code(), OptionalHours.of(given.clinicianMinutes()));
    }

    GivenFactor given() {
        return new GivenFactor(code, OptionalHours.minutes(hours));
    }
}
