package nl.kraamflex.scheduling.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.Alert;
import nl.kraamflex.scheduling.domain.AlertCode;
import nl.kraamflex.scheduling.domain.AlertGround;
import nl.kraamflex.scheduling.domain.Attention;
import nl.kraamflex.scheduling.domain.Audience;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "alert")
@NullUnmarked
class AlertEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long number;

    @Column(name = "case_id")
    UUID caseId;

    @TenantId
    String organisation;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    AlertCode code;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Audience audience;

    @Column(name = "due_on")
    LocalDate dueOn;

    Integer minutes;

    @Enumerated(EnumType.STRING)
    @Column(name = "attention_code", columnDefinition = "text")
    Attention.Code attentionCode;

    @Column(name = "raised_at")
    Instant raisedAt;

    @Column(name = "cleared_at")
    Instant clearedAt;

    static AlertEntity of(UUID caseId, AlertGround ground, Instant raisedAt) {
        AlertEntity entity = new AlertEntity();
        entity.caseId = caseId;
        entity.code = ground.code();
        entity.audience = ground.audience();
        entity.dueOn = ground.dueOn();
        entity.minutes = ground.minutes();
        entity.attentionCode = ground.attention();
        entity.raisedAt = raisedAt;
        return entity;
    }

    Alert alert() {
        return new Alert(new AlertGround(code, audience, dueOn, minutes, attentionCode), raisedAt, clearedAt);
    }
}
