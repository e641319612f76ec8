package nl.kraamflex.indication.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.indication.domain.Recheck;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "recheck")
@NullUnmarked
class RecheckEntity {
    @Embeddable
    record Key(
            @Column(name = "case_id") UUID caseId,
            int day,
            @Column(name = "due_on") LocalDate dueOn) implements Serializable {
        static Key of(UUID caseId, Recheck recheck) {
            return new Key(caseId, recheck.day(), recheck.dueOn());
        }
    }

    @EmbeddedId
    Key key;

    @TenantId
    String organisation;

    @Column(name = "prompted_at")
    Instant promptedAt;
}
