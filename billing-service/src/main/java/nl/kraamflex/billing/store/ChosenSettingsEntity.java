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
import nl.kraamflex.billing.domain.settings.ChildrenCounted;
import nl.kraamflex.billing.domain.settings.ChosenSettings;
import nl.kraamflex.billing.domain.settings.OwnChoices;
import nl.kraamflex.billing.domain.settings.PartDays;
import nl.kraamflex.billing.domain.settings.StayFormula;
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

    @Column(name = "hours_statement_required")
    Boolean hoursStatementRequired;

    @Enumerated(EnumType.STRING)
    @Column(name = "maternity_hotel", columnDefinition = "text")
    StayFormula maternityHotel;

    @Enumerated(EnumType.STRING)
    @Column(name = "birth_centre", columnDefinition = "text")
    StayFormula birthCentre;

    @Enumerated(EnumType.STRING)
    @Column(name = "children_counted", columnDefinition = "text")
    ChildrenCounted childrenCounted;

    @Enumerated(EnumType.STRING)
    @Column(name = "part_days", columnDefinition = "text")
    PartDays partDays;

    @Column(name = "mother_share")
    Integer motherShare;

    @Column(name = "contact_text")
    String contactText;

    @Column(name = "neutral_contact_text")
    String neutralContactText;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;

    static ChosenSettingsEntity of(UUID id, ChosenSettings.Recorded recorded) {
        OwnChoices chosen = recorded.choices();
        ChosenSettingsEntity entity = new ChosenSettingsEntity();
        entity.id = id;
        entity.version = chosen.version();
        entity.validFrom = chosen.validFrom();
        entity.hoursStatementRequired = chosen.hoursStatementRequired();
        entity.maternityHotel = chosen.maternityHotel();
        entity.birthCentre = chosen.birthCentre();
        entity.childrenCounted = chosen.childrenCounted();
        entity.partDays = chosen.partDays();
        entity.motherShare = chosen.motherSharePercent();
        entity.contactText = JsonColumn.write(chosen.contactText());
        entity.neutralContactText = JsonColumn.write(chosen.neutralContactText());
        entity.recordedAt = recorded.recordedAt();
        entity.recordedBy = recorded.recordedBy();
        return entity;
    }

    ChosenSettings.Recorded recorded() {
        return new ChosenSettings.Recorded(choices(), recordedAt, recordedBy);
    }

    OwnChoices choices() {
        return new OwnChoices(
                version,
                validFrom,
                hoursStatementRequired,
                maternityHotel,
                birthCentre,
                childrenCounted,
                partDays,
                motherShare,
                JsonColumn.readTexts(contactText),
                JsonColumn.readTexts(neutralContactText));
    }
}
