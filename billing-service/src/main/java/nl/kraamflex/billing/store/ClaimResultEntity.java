package nl.kraamflex.billing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import nl.kraamflex.billing.domain.claim.ClaimResult;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "claim_result")
@NullUnmarked
class ClaimResultEntity {
    @Id
    String reference;

    @TenantId
    String organisation;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    ClaimResult.Outcome outcome;

    @Column(name = "granted_cents")
    long grantedCents;

    @Column(name = "return_codes")
    String returnCodes;

    @Column(name = "imported_at")
    Instant importedAt;

    static ClaimResultEntity of(ClaimResult result, Instant importedAt) {
        ClaimResultEntity entity = new ClaimResultEntity();
        entity.reference = result.reference();
        entity.outcome = result.outcome();
        entity.grantedCents = result.grantedCents();
        entity.returnCodes = String.join(" ", result.returnCodes());
        entity.importedAt = importedAt;
        return entity;
    }

    ClaimResult result() {
        return new ClaimResult(
                reference,
                outcome,
                grantedCents,
                Arrays.stream(returnCodes.split(" ", -1))
                        .filter(code -> !code.isEmpty())
                        .toList());
    }
}
