package nl.kraamflex.billing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Table(name = "case_insurance")
@NullUnmarked
class CaseInsuranceEntity {
    @Id
    @Column(name = "case_id")
    UUID caseId;

    @TenantId
    String organisation;

    long version;
}
