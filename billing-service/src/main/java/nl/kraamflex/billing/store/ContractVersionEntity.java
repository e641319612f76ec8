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
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.billing.domain.tariff.Contract;
import nl.kraamflex.billing.domain.tariff.ContractRegister;
import nl.kraamflex.billing.domain.tariff.ContractState;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

/** A contract as it was in one of its versions. */
@Entity
@Immutable
@Table(name = "contract_version")
@NullUnmarked
class ContractVersionEntity {
    @Embeddable
    record Key(
            @Column(name = "contract_id") UUID contractId,
            @Column(name = "version") long version) implements Serializable {}

    @EmbeddedId
    Key key;

    @TenantId
    String organisation;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    ContractState state;

    @Column(name = "ended_on")
    LocalDate endedOn;

    String terms;

    @Column(name = "recorded_by")
    String recordedBy;

    @Column(name = "recorded_at")
    Instant recordedAt;

    static ContractVersionEntity of(ContractRegister.Recorded recorded) {
        Contract contract = recorded.contract();
        ContractVersionEntity entity = new ContractVersionEntity();
        entity.key = new Key(contract.id(), contract.version());
        entity.state = contract.state();
        entity.endedOn = contract.endedOn();
        entity.terms = StoredTerms.write(contract.terms());
        entity.recordedBy = recorded.recordedBy();
        entity.recordedAt = recorded.recordedAt();
        return entity;
    }

    ContractRegister.Recorded recorded() {
        return new ContractRegister.Recorded(
                new Contract(key.contractId(), key.version(), state, StoredTerms.read(terms), endedOn),
                recordedBy,
                recordedAt);
    }
}
