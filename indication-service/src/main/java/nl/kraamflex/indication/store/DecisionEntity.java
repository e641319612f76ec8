package nl.kraamflex.indication.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.DecidedBy;
import nl.kraamflex.indication.domain.Decision;
import nl.kraamflex.indication.domain.Extension;
import nl.kraamflex.indication.domain.Protection;
import nl.kraamflex.indication.domain.SignalledBy;
import nl.kraamflex.indication.domain.Withdrawal;
import nl.kraamflex.indication.domain.protocol.DeciderRole;
import nl.kraamflex.indication.domain.protocol.Feeding;
import nl.kraamflex.indication.domain.protocol.Moment;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

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
    @Column(name = "decided_by_role", columnDefinition = "text")
    DeciderRole role;

    @Column(name = "decided_by_agb_code")
    String agbCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "signalled_by_role", columnDefinition = "text")
    SignalledBy.Role signalledByRole;

    @Column(name = "signalled_by_reference")
    String signalledByReference;

    @Column(name = "signalled_at")
    Instant signalledAt;

    String reason;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Feeding feeding;

    @Column(name = "care_package")
    String carePackage;

    @JdbcTypeCode(SqlTypes.JSON)
    List<StoredFactor> factors;

    @Column(name = "clinician_minutes")
    Integer clinicianMinutes;

    @Column(name = "wished_minutes")
    Integer wishedMinutes;

    @Column(name = "extension_last_day")
    Integer extensionLastDay;

    @Column(name = "exception_reason")
    String exceptionReason;

    @Column(name = "insurer_consulted")
    Boolean insurerConsulted;

    @Enumerated(EnumType.STRING)
    @Column(name = "agreement_kind", columnDefinition = "text")
    Extension.Agreement.Kind agreementKind;

    @Column(name = "agreement_name")
    String agreementName;

    @Column(name = "marked_protected")
    Boolean markedProtected;

    @Column(name = "protection_reason")
    String protectionReason;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static DecisionEntity of(UUID caseId, Decision decision) {
        DecisionEntity entity = new DecisionEntity();
        entity.id = decision.id();
        entity.caseId = caseId;
        entity.moment = decision.moment();
        entity.decidedAt = decision.decidedAt();
        entity.role = decision.decidedBy().role();
        entity.agbCode = decision.decidedBy().agbCode();
        if (decision.signalledBy() != null) {
            entity.signalledByRole = decision.signalledBy().role();
            entity.signalledByReference = decision.signalledBy().reference();
            entity.signalledAt = decision.signalledBy().at();
        }
        entity.reason = decision.reason();
        entity.write(decision.basis());
        entity.write(decision.extension());
        if (decision.protection() != null) {
            entity.markedProtected = decision.protection().marked();
            entity.protectionReason = decision.protection().reason();
        }
        entity.recordedAt = decision.recordedAt();
        return entity;
    }

    private void write(Decision.Basis basis) {
        feeding = basis.feeding();
        carePackage = basis.carePackage();
        factors = basis.factors().stream().map(StoredFactor::of).toList();
        clinicianMinutes = basis.clinicianMinutes();
        wishedMinutes = basis.wishedMinutes();
    }

    private void write(@Nullable Extension extension) {
        if (extension == null) {
            return;
        }
        extensionLastDay = extension.lastDay();
        exceptionReason = extension.exceptionReason();
        insurerConsulted = extension.insurerConsulted();
        if (extension.agreement() != null) {
            agreementKind = extension.agreement().kind();
            agreementName = extension.agreement().name();
        }
    }

    Decision decision(@Nullable Withdrawal withdrawal) {
        return new Decision(
                id,
                moment,
                decidedAt,
                new DecidedBy(role, agbCode),
                signalledByRole == null ? null : new SignalledBy(signalledByRole, signalledByReference, signalledAt),
                reason,
                new Decision.Basis(
                        feeding,
                        carePackage,
                        factors.stream().map(StoredFactor::factor).toList(),
                        clinicianMinutes,
                        wishedMinutes),
                extension(),
                markedProtected == null ? null : new Protection(markedProtected, protectionReason),
                recordedAt,
                withdrawal);
    }

    private @Nullable Extension extension() {
        return extensionLastDay == null
                ? null
                : new Extension(
                        extensionLastDay,
                        exceptionReason,
                        insurerConsulted,
                        agreementKind == null ? null : new Extension.Agreement(agreementKind, agreementName));
    }
}
