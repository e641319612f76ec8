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
import nl.kraamflex.indication.domain.DeclinedHours;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.protocol.DeciderRole;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "declined_hours")
@NullUnmarked
class DeclinedHoursEntity {
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
    @Column(name = "declined_by", columnDefinition = "text")
    DeclinedHours.Decliner declinedBy;

    @Column(name = "declined_at")
    Instant declinedAt;

    @Column(name = "advised_minutes")
    int advisedMinutes;

    @Enumerated(EnumType.STRING)
    @Column(name = "told_by_role", columnDefinition = "text")
    DeciderRole toldByRole;

    @Column(name = "told_by_agb_code")
    String toldByAgbCode;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static DeclinedHoursEntity of(MaternityCase changed, DeclinedHours declined) {
        DeclinedHoursEntity entity = new DeclinedHoursEntity();
        entity.id = declined.id();
        entity.caseId = changed.id();
        entity.caseVersion = changed.version();
        entity.minutes = declined.minutes();
        entity.declinedBy = declined.declinedBy();
        entity.declinedAt = declined.declinedAt();
        entity.advisedMinutes = declined.advisedMinutes();
        entity.toldByRole = declined.toldBy().role();
        entity.toldByAgbCode = declined.toldBy().agbCode();
        entity.recordedAt = declined.recordedAt();
        return entity;
    }

    DeclinedHours declined() {
        return new DeclinedHours(
                id,
                minutes,
                declinedBy,
                declinedAt,
                advisedMinutes,
                new DecidedBy(toldByRole, toldByAgbCode),
                recordedAt);
    }
}
