package nl.kraamflex.scheduling.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.ClosedDate;
import nl.kraamflex.scheduling.domain.PlanCause;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "closed_date")
@NullUnmarked
class ClosedDateEntity {
    @Embeddable
    record Key(
            @Column(name = "case_id") UUID caseId,
            @Column(name = "care_date") LocalDate date) implements Serializable {}

    @EmbeddedId
    Key key;

    @TenantId
    String organisation;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    PlanCause cause;

    static ClosedDateEntity of(UUID caseId, ClosedDate closed) {
        ClosedDateEntity entity = new ClosedDateEntity();
        entity.key = new Key(caseId, closed.date());
        entity.cause = closed.cause();
        return entity;
    }
}
