package nl.kraamflex.indication.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.kraamflex.indication.domain.DecidedBy;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.Offer;
import nl.kraamflex.indication.domain.protocol.DeciderRole;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "offer")
@NullUnmarked
class OfferEntity {
    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @Column(name = "case_version")
    long caseVersion;

    @TenantId
    String organisation;

    int minutes;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Offer.Ground ground;

    @Column(name = "offered_at")
    Instant offeredAt;

    @Column(name = "approved_by")
    String approvedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "clinician_role", columnDefinition = "text")
    DeciderRole clinicianRole;

    @Column(name = "clinician_agb_code")
    String clinicianAgbCode;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static OfferEntity of(MaternityCase changed, Offer offer) {
        OfferEntity entity = new OfferEntity();
        entity.id = offer.id();
        entity.caseId = changed.id();
        entity.caseVersion = changed.version();
        entity.minutes = offer.minutes();
        entity.ground = offer.ground();
        entity.offeredAt = offer.offeredAt();
        entity.approvedBy = offer.approvedBy();
        if (offer.clinician() != null) {
            entity.clinicianRole = offer.clinician().role();
            entity.clinicianAgbCode = offer.clinician().agbCode();
        }
        entity.recordedAt = offer.recordedAt();
        return entity;
    }

    Offer offer() {
        return new Offer(
                id,
                minutes,
                ground,
                offeredAt,
                approvedBy,
                clinicianRole == null ? null : new DecidedBy(clinicianRole, clinicianAgbCode),
                recordedAt);
    }
}
