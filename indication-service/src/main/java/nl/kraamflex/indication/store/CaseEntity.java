package nl.kraamflex.indication.store;

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
@Table(name = "maternity_case")
@NullUnmarked
class CaseEntity {
    @Id
    UUID id;

    @TenantId
    String organisation;

    String reference;

    @Column(name = "due_date")
    LocalDate dueDate;

    @Column(name = "opened_at")
    Instant openedAt;

    long version;
}
