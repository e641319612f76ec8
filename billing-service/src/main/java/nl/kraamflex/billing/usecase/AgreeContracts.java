package nl.kraamflex.billing.usecase;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.claim.ClaimLines;
import nl.kraamflex.billing.domain.tariff.Contract;
import nl.kraamflex.billing.domain.tariff.ContractCheck;
import nl.kraamflex.billing.domain.tariff.ContractRefusal;
import nl.kraamflex.billing.domain.tariff.ContractRefused;
import nl.kraamflex.billing.domain.tariff.ContractRegister;
import nl.kraamflex.billing.domain.tariff.ContractRules;
import nl.kraamflex.billing.domain.tariff.ContractState;
import nl.kraamflex.billing.domain.tariff.ContractTerms;
import nl.kraamflex.billing.domain.tariff.PricePeriod;
import org.jspecify.annotations.Nullable;

/** Keeps an organisation's contracts with insurers. Whatever is refused leaves nothing behind. */
@ApplicationScoped
public class AgreeContracts {
    /** A contract, and its prices against the maxima as they are known now. */
    public record Checked(Contract contract, List<PricePeriod> periods) {
        public Checked {
            periods = List.copyOf(periods);
        }
    }

    private final ContractRegister contracts;
    private final ClaimLines claims;
    private final CurrentLaw law;
    private final Clock clock;

    AgreeContracts(ContractRegister contracts, ClaimLines claims, CurrentLaw law, Clock clock) {
        this.contracts = contracts;
        this.claims = claims;
        this.law = law;
        this.clock = clock;
    }

    /**
     * Begins a draft.
     *
     * @throws ContractRefused when another contract is in the way or the period is reversed
     */
    @Transactional
    public Checked draft(ContractTerms terms, String by) {
        contracts.lock();
        return keep(rules(terms.uzovi()).draft(UuidCreator.getTimeOrderedEpoch(), terms), by);
    }

    /** Changes a draft; see {@link ContractRules#change}. */
    @Transactional
    public Checked change(UUID contractId, ContractTerms terms, @Nullable Long expected, String by) {
        contracts.lock();
        return keep(rules(terms.uzovi()).change(find(contractId), terms, expected), by);
    }

    /** Puts a draft into force; see {@link ContractRules#activate}. */
    @Transactional
    public Checked activate(UUID contractId, @Nullable Long expected, String by) {
        contracts.lock();
        Contract draft = find(contractId);
        return keep(rules(draft.terms().uzovi()).activate(draft, law.get(), expected), by);
    }

    /** Ends a contract; see {@link ContractRules#end}. */
    @Transactional
    public Checked end(UUID contractId, LocalDate lastDay, @Nullable Long expected, String by) {
        contracts.lock();
        Contract present = find(contractId);
        return keep(
                rules(present.terms().uzovi())
                        .end(present, lastDay, expected, claims.claimedInFull(contractId, lastDay)),
                by);
    }

    /**
     * A contract as it is.
     *
     * @throws ContractRefused when the organisation has no such contract
     */
    @Transactional
    public Checked read(UUID contractId) {
        return checked(find(contractId));
    }

    /**
     * All versions of a contract, the oldest first.
     *
     * @throws ContractRefused when the organisation has no such contract
     */
    @Transactional
    public List<ContractRegister.Recorded> versions(UUID contractId) {
        find(contractId);
        return contracts.versions(contractId);
    }

    /** Contracts in the order in which they were begun; see {@link ContractRegister#page}. */
    @Transactional
    public List<Contract> page(@Nullable String uzovi, @Nullable ContractState state, @Nullable UUID after, int limit) {
        return contracts.page(uzovi, state, after, limit);
    }

    private ContractRules rules(String uzovi) {
        return new ContractRules(contracts.withInsurer(uzovi));
    }

    private Contract find(UUID contractId) {
        return contracts
                .find(contractId)
                .orElseThrow(() -> new ContractRefused(new ContractRefusal.NoSuchContract(contractId)));
    }

    private Checked keep(Contract changed, String by) {
        contracts.keep(new ContractRegister.Recorded(changed, by, clock.instant()));
        return checked(changed);
    }

    private Checked checked(Contract contract) {
        return new Checked(contract, ContractCheck.of(law.get(), contract.terms()));
    }
}
