package nl.kraamflex.indication.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.indication.domain.MaternityCase;
import nl.kraamflex.indication.domain.calculation.Household;
import nl.kraamflex.indication.domain.protocol.Parity;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "maternity_case")
@NullUnmarked
class CaseEntity {
    @Id
    UUID id;

    @TenantId
    String organisation;

    String reference;

    @Column(name = "due_date")
    LocalDate dueDate;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Household household;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Parity parity;

    @Column(name = "registered_at")
    Instant registeredAt;

    @Column(name = "opened_at")
    Instant openedAt;

    long version;

    static CaseEntity of(MaternityCase opened, Instant now) {
        CaseEntity entity = new CaseEntity();
        entity.id = opened.id();
        entity.reference = opened.registration().reference();
        entity.dueDate = opened.registration().dueDate();
        entity.household = opened.registration().household();
        entity.parity = opened.registration().parity();
        entity.registeredAt = opened.registration().registeredAt();
        entity.openedAt = now;
        entity.version = opened.version();
        return entity;
    }

    MaternityCase.Registration registration() {
        return new MaternityCase.Registration(
                reference, dueDate, household, parity, registeredAt == null ? openedAt : registeredAt);
    }
}
