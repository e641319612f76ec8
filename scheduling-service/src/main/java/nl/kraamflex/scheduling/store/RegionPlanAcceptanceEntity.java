package nl.kraamflex.scheduling.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.regionplan.Acceptance;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "region_plan_acceptance")
@NullUnmarked
class RegionPlanAcceptanceEntity {
    @Id
    @Column(name = "acceptance_id")
    UUID acceptanceId;

    @Column(name = "plan_id")
    UUID planId;

    @TenantId
    String organisation;

    @Column(name = "accepted_at")
    Instant acceptedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "clinician_role", columnDefinition = "text")
    Acceptance.Role clinicianRole;

    @Column(name = "clinician_agb_code")
    String clinicianAgbCode;

    @Column(name = "clinician_agreed_on")
    LocalDate clinicianAgreedOn;

    String accepted;

    @Column(name = "left_out")
    String leftOut;

    static RegionPlanAcceptanceEntity of(Acceptance acceptance) {
        RegionPlanAcceptanceEntity entity = new RegionPlanAcceptanceEntity();
        entity.acceptanceId = acceptance.acceptanceId();
        entity.planId = acceptance.planId();
        entity.acceptedAt = acceptance.acceptedAt();
        Acceptance.Clinician clinician = acceptance.clinician();
        entity.clinicianRole = clinician == null ? null : clinician.role();
        entity.clinicianAgbCode = clinician == null ? null : clinician.agbCode();
        entity.clinicianAgreedOn = clinician == null ? null : clinician.agreedOn();
        entity.accepted = JsonColumn.write(acceptance.accepted());
        entity.leftOut = JsonColumn.write(acceptance.leftOut());
        return entity;
    }

    Acceptance acceptance() {
        return new Acceptance(
                acceptanceId,
                planId,
                acceptedAt,
                clinicianRole == null
                        ? null
                        : new Acceptance.Clinician(clinicianRole, clinicianAgbCode, clinicianAgreedOn),
                JsonColumn.read(accepted, Acceptance.Accepted.class),
                JsonColumn.read(leftOut, Acceptance.LeftOut.class));
    }
}
