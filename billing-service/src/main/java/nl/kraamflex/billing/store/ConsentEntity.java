package nl.kraamflex.billing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.billing.domain.PrivateCareConsent;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "private_care_consent")
@NullUnmarked
class ConsentEntity {
    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @TenantId
    String organisation;

    int position;

    @Column(name = "consented_on")
    LocalDate consentedOn;

    int minutes;

    @Column(name = "cents_per_hour")
    long centsPerHour;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;

    static ConsentEntity of(UUID caseId, int position, PrivateCareConsent consent) {
        ConsentEntity entity = new ConsentEntity();
        entity.id = consent.id();
        entity.caseId = caseId;
        entity.position = position;
        entity.consentedOn = consent.consentedOn();
        entity.minutes = consent.minutes();
        entity.centsPerHour = consent.centsPerHour();
        entity.recordedAt = consent.recordedAt();
        entity.recordedBy = consent.recordedBy();
        return entity;
    }

    PrivateCareConsent consent() {
        return new PrivateCareConsent(id, consentedOn, minutes, centsPerHour, recordedAt, recordedBy);
    }
}
