package nl.kraamflex.scheduling.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.CorrectionReason;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "delivery")
@NullUnmarked
class DeliveryEntity {
    @Embeddable
    record Key(
            @Column(name = "case_id") UUID caseId,
            @Column(name = "begun_on") LocalDate date,
            long version) implements Serializable {}

    @EmbeddedId
    Key key;

    @TenantId
    String organisation;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "correction_reason", columnDefinition = "text")
    CorrectionReason correctionReason;

    @Column(name = "planned_minutes")
    Integer plannedMinutes;

    @Column(name = "indicated_minutes")
    Integer indicatedMinutes;

    @Column(name = "declined_minutes")
    int declinedMinutes;

    @Column(name = "delivered_minutes")
    int deliveredMinutes;
}
