package nl.kraamflex.billing.domain.tariff;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Every contract of the current organisation, with its versions. */
public interface ContractRegister {
    /**
     * A version of a contract as it was stored.
     *
     * @param recordedBy the subject of the token of whoever made the change
     */
    record Recorded(Contract contract, String recordedBy, Instant recordedAt) {}

    /** A contract as it is. */
    Optional<Contract> find(UUID contractId);

    /** Every contract with an insurer. */
    List<Contract> withInsurer(String uzovi);

    /**
     * Contracts in the order in which they were begun.
     *
     * @param uzovi of this insurer only; null for all
     * @param state of this state only; null for all
     * @param after the contract after which to go on; null for the first page
     * @param limit how many at most
     */
    List<Contract> page(@Nullable String uzovi, @Nullable ContractState state, @Nullable UUID after, int limit);

    /** Keeps others of the organisation from changing contracts until the transaction ends. */
    void lock();

    /** Stores a contract in its version; earlier versions stay. */
    void keep(Recorded recorded);

    /** All versions of a contract, the oldest first. */
    List<Recorded> versions(UUID contractId);
}
