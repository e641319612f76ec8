package nl.kraamflex.billing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "delivered_visit")
@NullUnmarked
class VisitEntity {
    @Embeddable
    record Key(
            @Column(name = "case_id") UUID caseId,
            @Column(name = "position") int position) implements Serializable {}

    @EmbeddedId
    Key key;

    @TenantId
    String organisation;

    @Column(name = "begin_at")
    Instant beginAt;

    @Column(name = "end_at")
    Instant endAt;

    boolean elsewhere;
}
