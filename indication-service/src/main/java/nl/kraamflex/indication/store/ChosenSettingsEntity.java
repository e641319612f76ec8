package nl.kraamflex.indication.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.indication.domain.protocol.OwnChoices;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "chosen_settings")
@NullUnmarked
class ChosenSettingsEntity {
    @Id
    UUID id;

    @TenantId
    String organisation;

    long version;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    StoredChoices choices;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static ChosenSettingsEntity of(UUID id, OwnChoices chosen, Instant recordedAt) {
        ChosenSettingsEntity entity = new ChosenSettingsEntity();
        entity.id = id;
        entity.version = chosen.version();
        entity.validFrom = chosen.validFrom();
        entity.choices = StoredChoices.of(chosen);
        entity.recordedAt = recordedAt;
        return entity;
    }

    OwnChoices choices() {
        return choices.choices(version, validFrom);
    }
}
