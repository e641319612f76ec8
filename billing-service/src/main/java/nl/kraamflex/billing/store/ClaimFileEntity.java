package nl.kraamflex.billing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "claim_file")
@NullUnmarked
class ClaimFileEntity {
    @Id
    @Column(name = "batch_id")
    UUID batchId;

    @TenantId
    String organisation;

    @Column(name = "key_id")
    String keyId;

    byte[] sealed;
}
