package nl.kraamflex.billing.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import nl.kraamflex.billing.domain.tariff.Contract;
import nl.kraamflex.billing.domain.tariff.ContractState;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

/** A contract as it is now. */
@Entity
@Table(name = "contract")
@NullUnmarked
class ContractEntity {
    @Id
    UUID id;

    @TenantId
    String organisation;

    long version;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "text")
    ContractState state;

    String uzovi;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "last_day")
    LocalDate lastDay;

    @Column(name = "ended_on")
    LocalDate endedOn;

    String terms;

    void take(Contract contract) {
        version = contract.version();
        state = contract.state();
        uzovi = contract.terms().uzovi();
        validFrom = contract.terms().validFrom();
        lastDay = contract.lastDay();
        endedOn = contract.endedOn();
        terms = StoredTerms.write(contract.terms());
    }

    Contract contract() {
        return new Contract(id, version, state, StoredTerms.read(terms), endedOn);
    }
}
