package nl.kraamflex.billing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.billing.domain.law.LawChange;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.NullUnmarked;

/** Who changed which figures of law; the database refuses to change or remove a row. */
@Entity
@Immutable
@Table(name = "law_change")
@NullUnmarked
class LawChangeEntity {
    @Id
    UUID id;

    String kind;

    @Column(name = "valid_from")
    LocalDate validFrom;

    long version;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    LawChange.Action action;

    @Column(name = "changed_by")
    String changedBy;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "content_before")
    String contentBefore;

    @Column(name = "content_after")
    String contentAfter;

    static LawChangeEntity of(UUID id, LawChange change) {
        LawChangeEntity entity = new LawChangeEntity();
        entity.id = id;
        entity.kind = change.kind();
        entity.validFrom = change.validFrom();
        entity.version = change.version();
        entity.action = change.action();
        entity.changedBy = change.by();
        entity.changedAt = change.at();
        entity.contentBefore = change.before();
        entity.contentAfter = change.after();
        return entity;
    }

    LawChange change() {
        return new LawChange(kind, validFrom, version, action, changedBy, changedAt, contentBefore, contentAfter);
    }
}
