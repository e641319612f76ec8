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
@Table(name = "case_watch")
@NullUnmarked
class CaseWatchEntity {
    @Id
    @Column(name = "case_id")
    UUID caseId;

    @TenantId
    String organisation;

    @Column(name = "due_on")
    LocalDate dueOn;
}
