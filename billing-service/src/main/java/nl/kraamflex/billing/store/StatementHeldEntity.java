package nl.kraamflex.billing.store;

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
import nl.kraamflex.billing.domain.contribution.HeldCare;
import nl.kraamflex.billing.domain.contribution.LineKind;
import nl.kraamflex.billing.domain.contribution.WhyHeld;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

/** Care that a version of a statement showed without an amount. */
@Entity
@Immutable
@Table(name = "statement_held")
@NullUnmarked
class StatementHeldEntity {
    @Embeddable
    record Key(
            @Column(name = "case_id") UUID caseId,
            @Column(name = "version") int version,
            @Column(name = "position") int position)
            implements Serializable {}

    @EmbeddedId
    Key key;

    @TenantId
    String organisation;

    @Column(name = "care_date")
    LocalDate careDate;

    @Enumerated(EnumType.STRING)
    LineKind kind;

    int minutes;

    int days;

    @Enumerated(EnumType.STRING)
    WhyHeld why;

    static StatementHeldEntity of(UUID caseId, int version, int position, HeldCare held) {
        StatementHeldEntity entity = new StatementHeldEntity();
        entity.key = new Key(caseId, version, position);
        entity.careDate = held.date();
        entity.kind = held.kind();
        entity.minutes = held.minutes();
        entity.days = held.days();
        entity.why = held.why();
        return entity;
    }

    HeldCare held() {
        return new HeldCare(careDate, kind, minutes, days, why);
    }
}
