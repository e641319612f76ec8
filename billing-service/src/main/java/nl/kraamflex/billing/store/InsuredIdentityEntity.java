package nl.kraamflex.billing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "insured_identity")
@NullUnmarked
class InsuredIdentityEntity {
    @Embeddable
    record Key(
            @Column(name = "case_id") UUID caseId,

            @Enumerated(EnumType.STRING) @Column(name = "insured", columnDefinition = "text")
            InsuredPerson insured,

            @Column(name = "version") long version)
            implements Serializable {}

    @EmbeddedId
    Key key;

    @TenantId
    String organisation;

    @Column(name = "in_use")
    boolean inUse;

    @Column(name = "bsn_version")
    long bsnVersion;

    @Column(name = "has_bsn")
    boolean hasBsn;

    @Column(name = "has_details")
    boolean hasDetails;

    @Column(name = "key_id")
    String keyId;

    byte[] sealed;
}
