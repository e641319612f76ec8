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
import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import nl.kraamflex.billing.domain.insurance.SupplementaryCover;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "insurance_policy")
@NullUnmarked
class InsurancePolicyEntity {
    @Embeddable
    record Key(
            @Column(name = "case_id") UUID caseId,
            @Column(name = "position") int position) implements Serializable {}

    @EmbeddedId
    Key key;

    @TenantId
    String organisation;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    String uzovi;

    @Column(name = "policy_number")
    String policyNumber;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    InsuredPerson insured;

    @Column(name = "contribution_percent")
    Integer contributionPercent;

    @Column(name = "contribution_maximum_cents")
    Long contributionMaximumCents;

    @Column(name = "hours_percent")
    Integer hoursPercent;

    static InsurancePolicyEntity of(UUID caseId, int position, InsurancePeriod period) {
        InsurancePolicyEntity entity = new InsurancePolicyEntity();
        entity.key = new Key(caseId, position);
        entity.validFrom = period.from();
        entity.validTo = period.to();
        entity.uzovi = period.uzovi();
        entity.policyNumber = period.policyNumber();
        entity.insured = period.insured();
        @Nullable SupplementaryCover cover = period.supplementary();
        if (cover != null) {
            entity.contributionPercent = cover.contributionPercent();
            entity.contributionMaximumCents = cover.contributionMaximumCents();
            entity.hoursPercent = cover.hoursPercent();
        }
        return entity;
    }

    InsurancePeriod period() {
        return new InsurancePeriod(
                validFrom,
                validTo,
                uzovi,
                policyNumber,
                insured,
                contributionPercent == null
                        ? null
                        : new SupplementaryCover(contributionPercent, contributionMaximumCents, hoursPercent));
    }
}
