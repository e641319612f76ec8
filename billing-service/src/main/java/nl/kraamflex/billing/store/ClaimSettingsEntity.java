package nl.kraamflex.billing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kraamflex.billing.domain.claim.ClaimSettings;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

@Entity
@Immutable
@Table(name = "claim_settings")
@NullUnmarked
class ClaimSettingsEntity {
    @Id
    UUID id;

    @TenantId
    String organisation;

    long version;

    @Column(name = "waits_for_signature")
    boolean waitsForSignature;

    @Column(name = "late_claims_taken_by")
    String lateClaimsTakenBy;

    boolean production;

    static ClaimSettingsEntity of(UUID id, ClaimSettings chosen) {
        ClaimSettingsEntity entity = new ClaimSettingsEntity();
        entity.id = id;
        entity.version = chosen.version();
        entity.waitsForSignature = chosen.waitsForSignature();
        entity.lateClaimsTakenBy = chosen.lateClaimsTakenBy().stream().sorted().collect(Collectors.joining(","));
        entity.production = chosen.production();
        return entity;
    }

    ClaimSettings settings() {
        return new ClaimSettings(
                version,
                waitsForSignature,
                Arrays.stream(lateClaimsTakenBy.split(",", -1))
                        .filter(uzovi -> !uzovi.isEmpty())
                        .collect(Collectors.toSet()),
                production);
    }
}
