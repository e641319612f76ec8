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
import nl.kraamflex.scheduling.domain.VisitNotGiven;
import nl.kraamflex.scheduling.domain.VisitOutcome;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "visit_not_given")
@NullUnmarked
class VisitNotGivenEntity {
    @Embeddable
    record Key(
            @Column(name = "case_id") UUID caseId,
            @Column(name = "begun_on") LocalDate date,
            @Column(name = "delivery_version") long version,
            int position)
            implements Serializable {}

    @EmbeddedId
    Key key;

    @TenantId
    String organisation;

    @Column(name = "begin_at")
    Instant beginAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    VisitOutcome outcome;

    @Column(name = "caregiver_reference")
    String caregiverReference;

    static VisitNotGivenEntity of(Key key, VisitNotGiven visit) {
        VisitNotGivenEntity entity = new VisitNotGivenEntity();
        entity.key = key;
        entity.beginAt = visit.begin();
        entity.outcome = visit.outcome();
        entity.caregiverReference = visit.caregiverReference();
        return entity;
    }

    VisitNotGiven visit() {
        return new VisitNotGiven(beginAt, outcome, caregiverReference);
    }
}
