package nl.kraamflex.billing.rest;

import java.time.LocalDate;
import nl.kraamflex.billing.domain.claim.CaseIntake;
import org.jspecify.annotations.Nullable;

/** Body of {@code recordIntake}. */
public record IntakeRequest(
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate date,
        CaseIntake.@Nullable Form form,
        @Nullable String referredBy,
        @Nullable String authorisationNumber) {
    CaseIntake intake() {
        return new CaseIntake(
                0,
                registeredOn,
                date == null || form == null ? null : new CaseIntake.Intake(date, form),
                referredBy,
                authorisationNumber);
    }
}
