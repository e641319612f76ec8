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
import java.util.UUID;
import nl.kraamflex.scheduling.domain.DayWish;
import nl.kraamflex.scheduling.domain.Pattern;
import nl.kraamflex.scheduling.domain.Wishes;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "wishes")
@NullUnmarked
class WishesEntity {
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
    Pattern pattern;

    String days;

    static WishesEntity of(UUID caseId, Wishes wishes) {
        WishesEntity entity = new WishesEntity();
        entity.key = new Key(caseId, wishes.version());
        entity.recordedAt = wishes.recordedAt();
        entity.pattern = wishes.pattern();
        entity.days = JsonColumn.write(wishes.days());
        return entity;
    }

    Wishes wishes() {
        return new Wishes(key.version(), recordedAt, pattern, JsonColumn.read(days, DayWish.class));
    }
}
