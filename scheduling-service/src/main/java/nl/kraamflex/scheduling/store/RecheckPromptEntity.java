package nl.kraamflex.scheduling.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "recheck_prompt")
@NullUnmarked
class RecheckPromptEntity {
    @Id
    @Column(name = "case_id")
    UUID caseId;

    @TenantId
    String organisation;

    @Column(name = "due_on")
    LocalDate dueOn;

    @Column(name = "decision_id")
    UUID decisionId;
}
