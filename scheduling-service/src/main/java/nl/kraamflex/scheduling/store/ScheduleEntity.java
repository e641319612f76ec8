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
import nl.kraamflex.scheduling.domain.Attention;
import nl.kraamflex.scheduling.domain.Extension;
import nl.kraamflex.scheduling.domain.TextSet;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "schedule")
@NullUnmarked
class ScheduleEntity {
    @Id
    @Column(name = "case_id")
    UUID caseId;

    @TenantId
    String organisation;

    @Column(name = "case_version")
    long caseVersion;

    @Column(name = "due_date")
    LocalDate dueDate;

    @Column(name = "born_at")
    Instant bornAt;

    @Column(name = "date_of_birth")
    LocalDate dateOfBirth;

    @Column(name = "homecoming_date")
    LocalDate homecomingDate;

    @Column(name = "decision_id")
    UUID decisionId;

    @Column(name = "decision_moment")
    String decisionMoment;

    Boolean provisional;

    @Column(name = "indicated_minutes")
    Integer indicatedMinutes;

    @Column(name = "last_day")
    Integer lastDay;

    String protocol;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "declined_minutes")
    int declinedMinutes;

    @Column(name = "protected_case")
    boolean protectedCase;

    @Column(name = "offered_minutes")
    Integer offeredMinutes;

    @Enumerated(EnumType.STRING)
    @Column(name = "extension_kind", columnDefinition = "text")
    Extension.Kind extensionKind;

    @Column(name = "extension_from_day")
    Integer extensionFromDay;

    @Column(name = "extension_agreement")
    String extensionAgreement;

    String absences;

    @Enumerated(EnumType.STRING)
    @Column(name = "text_set", columnDefinition = "text")
    TextSet textSet;

    @Column(name = "times_retold")
    int timesRetold;

    @Column(name = "last_retold_at")
    Instant lastRetoldAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "attention_code", columnDefinition = "text")
    Attention.Code attentionCode;

    @Column(name = "attention_detail")
    String attentionDetail;

    /** What the latest arrangement says, so that the cases of a region are found. */
    @Column(name = "region_code")
    String regionCode;

    @Column(name = "deliveries_version")
    long deliveriesVersion;

    long version;
}
