package nl.kraamflex.indication.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.BirthAssistance;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "birth_assistance")
@NullUnmarked
class BirthAssistanceEntity {
    @Embeddable
    record Key(@Column(name = "case_id") UUID caseId, long version) implements Serializable {}

    @EmbeddedId
    Key key;

    @TenantId
    String organisation;

    @JdbcTypeCode(SqlTypes.JSON)
    List<StoredAssistance> entries;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static BirthAssistanceEntity of(UUID caseId, BirthAssistance assistance, Instant now) {
        BirthAssistanceEntity entity = new BirthAssistanceEntity();
        entity.key = new Key(caseId, assistance.version());
        entity.entries = assistance.entries().stream().map(StoredAssistance::of).toList();
        entity.recordedAt = now;
        return entity;
    }

    BirthAssistance assistance() {
        return new BirthAssistance(entries.stream().map(StoredAssistance::entry).toList(), key.version());
    }
}
