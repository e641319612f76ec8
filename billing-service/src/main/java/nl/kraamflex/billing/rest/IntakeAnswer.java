package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.billing.domain.claim.CaseIntake;
import org.jspecify.annotations.Nullable;

/** Registration and intake of a case. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IntakeAnswer(
        UUID caseId,
        @Nullable LocalDate registeredOn,
        @Nullable LocalDate date,
        CaseIntake.@Nullable Form form,
        @Nullable String referredBy,
        @Nullable String authorisationNumber,
        long version) {
    static IntakeAnswer of(UUID caseId, CaseIntake found) {
        CaseIntake.@Nullable Intake intake = found.intake();
        return new IntakeAnswer(
                caseId,
                found.registeredOn(),
                intake == null ? null : intake.date(),
                intake == null ? null : intake.form(),
                found.referredBy(),
                found.authorisationNumber(),
                found.version());
    }
}
