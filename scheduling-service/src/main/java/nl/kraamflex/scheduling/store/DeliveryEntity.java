package nl.kraamflex.scheduling.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
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

    @Column(name = "planned_minutes")
    Integer plannedMinutes;

    @Column(name = "indicated_minutes")
    Integer indicatedMinutes;

    @Column(name = "declined_minutes")
    int declinedMinutes;

    @Column(name = "delivered_minutes")
    int deliveredMinutes;
}
