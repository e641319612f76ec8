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
import java.util.List;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.Arrangement;
import nl.kraamflex.scheduling.domain.FundedDays;
import nl.kraamflex.scheduling.domain.Mode;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "arrangement")
@NullUnmarked
class ArrangementEntity {
    @Embeddable
    record Key(@Column(name = "case_id") UUID caseId, long version) implements Serializable {}

    @EmbeddedId
    Key key;

    @TenantId
    String organisation;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Mode mode;

    String funded;

    @Column(name = "earlier_pauses")
    String earlierPauses;

    @Column(name = "start_up_care")
    boolean startUpCare;

    @Column(name = "region_code")
    String regionCode;

    static ArrangementEntity of(UUID caseId, Arrangement arrangement) {
        ArrangementEntity entity = new ArrangementEntity();
        entity.key = new Key(caseId, arrangement.version());
        entity.recordedAt = arrangement.recordedAt();
        entity.mode = arrangement.mode();
        entity.funded = JsonColumn.write(arrangement.funded());
        entity.earlierPauses =
                arrangement.earlierPauses() == null ? null : JsonColumn.write(List.of(arrangement.earlierPauses()));
        entity.startUpCare = arrangement.startUpCare();
        entity.regionCode = arrangement.regionCode();
        return entity;
    }

    Arrangement arrangement() {
        return new Arrangement(
                key.version(),
                recordedAt,
                mode,
                JsonColumn.read(funded, FundedDays.class),
                earlierPauses == null
                        ? null
                        : JsonColumn.read(earlierPauses, Arrangement.EarlierPauses.class)
                                .getFirst(),
                startUpCare,
                regionCode);
    }
}
