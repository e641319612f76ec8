package nl.kraamflex.billing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "billing_case")
@NullUnmarked
class CaseEntity {
    @Id
    UUID id;

    @TenantId
    String organisation;

    long version;

    @Column(name = "case_version")
    Long caseVersion;

    @Column(name = "due_date")
    LocalDate dueDate;

    @Column(name = "date_of_birth")
    LocalDate dateOfBirth;

    @Column(name = "indicated_minutes")
    Integer indicatedMinutes;

    @Column(name = "indication_provisional")
    Boolean indicationProvisional;

    @Column(name = "decision_awaited")
    boolean decisionAwaited;

    @Column(name = "birth_assistance_minutes")
    int birthAssistanceMinutes;

    @Column(name = "text_set")
    String textSet;

    @Column(name = "plan_version")
    Long planVersion;

    @Column(name = "plan_delivered_minutes")
    Integer planDeliveredMinutes;

    @Column(name = "deliveries_version")
    Long deliveriesVersion;

    @Column(name = "signed_minutes")
    Integer signedMinutes;

    @Column(name = "signed_at")
    Instant signedAt;

    @Column(name = "arrangements_version")
    long arrangementsVersion;
}
