package nl.kraamflex.scheduling.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.MidwifeSignature;
import nl.kraamflex.scheduling.domain.OwnChoices;
import nl.kraamflex.scheduling.domain.RoundingMode;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
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

    @Column(name = "rounding_step")
    Integer roundingStep;

    @Enumerated(EnumType.STRING)
    @Column(name = "rounding_mode", columnDefinition = "text")
    RoundingMode roundingMode;

    @Enumerated(EnumType.STRING)
    @Column(name = "midwife_signature", columnDefinition = "text")
    MidwifeSignature midwifeSignature;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static ChosenSettingsEntity of(UUID id, OwnChoices chosen, Instant recordedAt) {
        ChosenSettingsEntity entity = new ChosenSettingsEntity();
        entity.id = id;
        entity.version = chosen.version();
        entity.validFrom = chosen.validFrom();
        entity.roundingStep = chosen.roundingStepMinutes();
        entity.roundingMode = chosen.roundingMode();
        entity.midwifeSignature = chosen.midwifeSignature();
        entity.recordedAt = recordedAt;
        return entity;
    }

    OwnChoices choices() {
        return new OwnChoices(version, validFrom, roundingStep, roundingMode, midwifeSignature);
    }
}
