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
import nl.kraamflex.indication.domain.Withdrawal;
import nl.kraamflex.indication.domain.protocol.DeciderRole;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "decision_withdrawal")
@NullUnmarked
class WithdrawalEntity {
    @Id
    @Column(name = "decision_id")
    UUID decisionId;

    @Column(name = "case_id")
    UUID caseId;

    @TenantId
    String organisation;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "by_role", columnDefinition = "text")
    DeciderRole role;

    @Column(name = "by_agb_code")
    String agbCode;

    String reason;

    static WithdrawalEntity of(UUID caseId, UUID decisionId, Withdrawal withdrawal) {
        WithdrawalEntity entity = new WithdrawalEntity();
        entity.decisionId = decisionId;
        entity.caseId = caseId;
        entity.withdrawnAt = withdrawal.withdrawnAt();
        entity.role = withdrawal.by().role();
        entity.agbCode = withdrawal.by().agbCode();
        entity.reason = withdrawal.reason();
        return entity;
    }

    Withdrawal withdrawal() {
        return new Withdrawal(withdrawnAt, new DecidedBy(role, agbCode), reason);
    }
}
