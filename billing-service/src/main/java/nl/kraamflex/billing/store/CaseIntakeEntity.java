package nl.kraamflex.billing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.billing.domain.claim.CaseIntake;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "case_intake")
@NullUnmarked
class CaseIntakeEntity {
    @Id
    @Column(name = "case_id")
    UUID caseId;

    @TenantId
    String organisation;

    long version;

    @Column(name = "registered_on")
    LocalDate registeredOn;

    @Column(name = "intake_date")
    LocalDate intakeDate;

    @Enumerated(EnumType.STRING)
    @Column(name = "intake_form", columnDefinition = "text")
    CaseIntake.Form intakeForm;

    @Column(name = "referred_by")
    String referredBy;

    @Column(name = "authorisation_number")
    String authorisationNumber;

    CaseIntake intake() {
        return new CaseIntake(
                version,
                registeredOn,
                intakeDate == null ? null : new CaseIntake.Intake(intakeDate, intakeForm),
                referredBy,
                authorisationNumber);
    }
}
