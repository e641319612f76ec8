package nl.kraamflex.billing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

/** One version of a list or price that was arranged for a case. */
@Entity
@Immutable
@Table(name = "arranged")
@NullUnmarked
class ArrangedEntity {
    enum Kind {
        CONTRIBUTION_PAYERS,
        INSTITUTION_STAYS,
        PRIVATE_PRICE
    }

    @Embeddable
    record Key(
            @Column(name = "case_id") UUID caseId,

            @Enumerated(EnumType.STRING) @Column(columnDefinition = "text")
            Kind kind,

            long version)
            implements Serializable {}

    @EmbeddedId
    Key key;

    @TenantId
    String organisation;

    String arranged;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    String recordedBy;
}
