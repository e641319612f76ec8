package nl.kraamflex.billing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import nl.kraamflex.billing.domain.law.OperatorEdition;
import nl.kraamflex.platform.dated.LawDocument;
import org.jspecify.annotations.NullUnmarked;

/**
 * An edition that an operator added. It has no organisation: the law is the same for all organisations of an installation, and
 * whoever operates the installation answers for it.
 */
@Entity
@Table(name = "law_edition")
@NullUnmarked
class LawEditionEntity {
    @Embeddable
    record Key(
            @Column(name = "kind") String kind,
            @Column(name = "valid_from") LocalDate validFrom) implements Serializable {}

    @EmbeddedId
    Key key;

    long version;

    String proposed;

    @Column(name = "proposed_by")
    String proposedBy;

    @Column(name = "proposed_at")
    Instant proposedAt;

    String confirmed;

    @Column(name = "confirmed_proposed_by")
    String confirmedProposedBy;

    @Column(name = "confirmed_by")
    String confirmedBy;

    @Column(name = "confirmed_at")
    Instant confirmedAt;

    void take(OperatorEdition edition) {
        OperatorEdition.Proposed waiting = edition.proposed();
        OperatorEdition.Confirmed inForce = edition.confirmed();
        version = edition.version();
        proposed = waiting == null ? null : waiting.document().content();
        proposedBy = waiting == null ? null : waiting.by();
        proposedAt = waiting == null ? null : waiting.at();
        confirmed = inForce == null ? null : inForce.document().content();
        confirmedProposedBy = inForce == null ? null : inForce.proposedBy();
        confirmedBy = inForce == null ? null : inForce.confirmedBy();
        confirmedAt = inForce == null ? null : inForce.at();
    }

    OperatorEdition edition() {
        return new OperatorEdition(
                key.kind(),
                key.validFrom(),
                version,
                proposed == null ? null : new OperatorEdition.Proposed(document(proposed), proposedBy, proposedAt),
                confirmed == null
                        ? null
                        : new OperatorEdition.Confirmed(
                                document(confirmed), confirmedProposedBy, confirmedBy, confirmedAt));
    }

    LawDocument document(String content) {
        return new LawDocument(key.kind(), key.validFrom(), content);
    }
}
