package nl.kraamflex.billing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.billing.domain.Funding;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

/** What counts of a visit, on one date. */
@Entity
@Table(name = "delivered_care")
@NullUnmarked
class CareEntity {
    @Embeddable
    record Key(
            @Column(name = "case_id") UUID caseId,
            @Column(name = "visit_position") int visitPosition,
            @Column(name = "position") int position)
            implements Serializable {}

    @EmbeddedId
    Key key;

    @TenantId
    String organisation;

    @Column(name = "care_date")
    LocalDate careDate;

    int minutes;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    Funding funding;
}
