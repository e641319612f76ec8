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
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.Mode;
import nl.kraamflex.scheduling.domain.PlanCause;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "plan")
@NullUnmarked
class PlanEntity {
    @Embeddable
    record Key(@Column(name = "case_id") UUID caseId, long version) implements Serializable {}

    @EmbeddedId
    Key key;

    @TenantId
    String organisation;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    PlanCause cause;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Mode mode;

    @Column(name = "planned_at")
    Instant plannedAt;

    @Column(name = "as_of")
    LocalDate asOf;

    @Column(name = "case_version")
    long caseVersion;

    @Column(name = "indicated_minutes")
    int indicatedMinutes;

    @Column(name = "declined_minutes")
    int declinedMinutes;

    @Column(name = "delivered_minutes")
    int deliveredMinutes;

    @Column(name = "cost_deviation")
    long costDeviation;

    @Column(name = "cost_move")
    long costMove;

    @Column(name = "cost_flip")
    long costFlip;

    @Column(name = "cost_missing")
    long costMissing;

    @Column(name = "cost_guarantee")
    long costGuarantee;

    @Column(name = "cost_price")
    long costPrice;

    String notices;

    String assumptions;

    String profile;

    String figures;

    @Column(name = "region_plan_id")
    UUID regionPlanId;

    @Column(name = "least_value")
    Long leastValue;
}
