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
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.contribution.HeldCare;
import nl.kraamflex.billing.domain.contribution.IssuedVersion;
import nl.kraamflex.billing.domain.contribution.StatementKind;
import nl.kraamflex.billing.domain.contribution.StatementLine;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

/** A version of a statement; its lines and what it did not state yet have rows of their own. */
@Entity
@Immutable
@Table(name = "statement_version")
@NullUnmarked
class StatementVersionEntity {
    @Embeddable
    record Key(
            @Column(name = "case_id") UUID caseId,
            @Column(name = "number") int number) implements Serializable {}

    @EmbeddedId
    Key key;

    @TenantId
    String organisation;

    @Enumerated(EnumType.STRING)
    StatementKind kind;

    boolean correction;

    @Column(name = "issued_at")
    Instant issuedAt;

    @Column(name = "deliveries_version")
    long deliveriesVersion;

    static StatementVersionEntity of(UUID caseId, IssuedVersion version) {
        StatementVersionEntity entity = new StatementVersionEntity();
        entity.key = new Key(caseId, version.number());
        entity.kind = version.kind();
        entity.correction = version.correction();
        entity.issuedAt = version.issuedAt();
        entity.deliveriesVersion = version.deliveriesVersion();
        return entity;
    }

    IssuedVersion version(List<StatementLine> lines, List<HeldCare> held) {
        return new IssuedVersion(key.number(), kind, correction, issuedAt, deliveriesVersion, lines, held);
    }
}
