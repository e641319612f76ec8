package nl.kraamflex.indication.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.indication.domain.Birth;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "birth_report")
@NullUnmarked
class BirthReportEntity {
    @Embeddable
    record Key(@Column(name = "case_id") UUID caseId, long version) implements Serializable {}

    @EmbeddedId
    Key key;

    @TenantId
    String organisation;

    @Column(name = "born_at")
    Instant bornAt;

    @Column(name = "offset_minutes")
    int offsetMinutes;

    @JdbcTypeCode(SqlTypes.JSON)
    List<StoredChild> children;

    @Column(name = "homecoming_date")
    LocalDate homecomingDate;

    @JdbcTypeCode(SqlTypes.JSON)
    List<StoredStay> stays;

    @Column(name = "mother_died_on")
    LocalDate motherDiedOn;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static BirthReportEntity of(UUID caseId, Birth birth, Instant now) {
        BirthReportEntity entity = new BirthReportEntity();
        entity.key = new Key(caseId, birth.version());
        entity.bornAt = birth.timeOfBirth().toInstant();
        entity.offsetMinutes = birth.timeOfBirth().getOffset().getTotalSeconds() / 60;
        entity.children = birth.children().stream().map(StoredChild::of).toList();
        entity.homecomingDate = birth.homecomingDate();
        entity.stays = birth.reportedStays() == null
                ? null
                : birth.reportedStays().stream().map(StoredStay::of).toList();
        entity.motherDiedOn = birth.motherDiedOn();
        entity.recordedAt = now;
        return entity;
    }

    Birth birth() {
        return new Birth(
                children == null
                        ? List.of(new Birth.Child(
                                bornAt.atOffset(ZoneOffset.ofTotalSeconds(offsetMinutes * 60)), false, null))
                        : children.stream().map(StoredChild::child).toList(),
                homecomingDate,
                stays == null ? null : stays.stream().map(StoredStay::stay).toList(),
                motherDiedOn,
                key.version());
    }
}
