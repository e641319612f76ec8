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
import nl.kraamflex.indication.domain.Feeding;
import nl.kraamflex.indication.domain.Moment;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "decision")
@NullUnmarked
class DecisionEntity {
    @Id
    UUID id;

    @Column(name = "case_id")
    UUID caseId;

    @TenantId
    String organisation;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Moment moment;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Feeding feeding;

    @Enumerated(EnumType.STRING)
    @Column(name = "decided_by_role", columnDefinition = "text")
    DecidedBy.Role role;

    @Column(name = "decided_by_agb_code")
    String agbCode;

    @Column(name = "clinician_minutes")
    Integer clinicianMinutes;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
