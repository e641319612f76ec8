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
import nl.kraamflex.scheduling.domain.Rounding;
import nl.kraamflex.scheduling.domain.RoundingMode;
import nl.kraamflex.scheduling.domain.Visit;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "delivered_visit")
@NullUnmarked
class VisitEntity {
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

    @Column(name = "end_at")
    Instant endAt;

    int minutes;

    @Column(name = "rounding_step")
    int roundingStep;

    @Enumerated(EnumType.STRING)
    @Column(name = "rounding_mode", columnDefinition = "text")
    RoundingMode roundingMode;

    @Column(name = "caregiver_reference")
    String caregiverReference;

    boolean elsewhere;

    static VisitEntity of(Key key, Visit visit) {
        VisitEntity entity = new VisitEntity();
        entity.key = key;
        entity.beginAt = visit.begin();
        entity.endAt = visit.end();
        entity.minutes = visit.minutes();
        entity.roundingStep = visit.rounding().stepMinutes();
        entity.roundingMode = visit.rounding().mode();
        entity.caregiverReference = visit.caregiverReference();
        entity.elsewhere = visit.elsewhere();
        return entity;
    }

    Visit visit() {
        return new Visit(
                beginAt, endAt, minutes, new Rounding(roundingStep, roundingMode), caregiverReference, elsewhere);
    }
}
