package nl.kraamflex.indication.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
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

    @Column(name = "homecoming_date")
    LocalDate homecomingDate;

    @Column(name = "recorded_at")
    Instant recordedAt;
}
