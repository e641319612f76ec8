package nl.kraamflex.billing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.billing.domain.tariff.Contract;
import nl.kraamflex.billing.domain.tariff.ContractPrice;
import nl.kraamflex.billing.domain.tariff.ContractRegister;
import nl.kraamflex.billing.domain.tariff.ContractState;
import nl.kraamflex.billing.domain.tariff.Contracts;
import nl.kraamflex.billing.domain.tariff.Performance;
import nl.kraamflex.platform.access.CurrentOrganisation;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class PostgresContracts implements Contracts, ContractRegister {
    /** First half of every organisation's advisory lock; the second is its AGB code. */
    private static final int LOCK_SPACE = 0x636f6e74;

    private final EntityManager entities;
    private final CurrentOrganisation organisation;

    PostgresContracts(EntityManager entities, CurrentOrganisation organisation) {
        this.entities = entities;
        this.organisation = organisation;
    }

    @Override
    public Optional<ContractPrice> priceOf(String uzovi, Performance performance, LocalDate date) {
        return entities.createQuery(
                        "from ContractEntity where uzovi = :uzovi and state <> :draft and validFrom <= :date "
                                + "and (lastDay is null or lastDay >= :date)",
                        ContractEntity.class)
                .setParameter("uzovi", uzovi)
                .setParameter("draft", ContractState.DRAFT)
                .setParameter("date", date)
                .getResultStream()
                .map(ContractEntity::contract)
                .flatMap(contract -> contract.priceOf(performance, date).stream())
                .findFirst();
    }

    @Override
    public Optional<Contract> find(UUID contractId) {
        return Optional.ofNullable(entities.find(ContractEntity.class, contractId))
                .map(ContractEntity::contract);
    }

    @Override
    public List<Contract> withInsurer(String uzovi) {
        return entities.createQuery("from ContractEntity where uzovi = :uzovi order by id", ContractEntity.class)
                .setParameter("uzovi", uzovi)
                .getResultStream()
                .map(ContractEntity::contract)
                .toList();
    }

    @Override
    public List<Contract> page(@Nullable String uzovi, @Nullable ContractState state, @Nullable UUID after, int limit) {
        Map<String, Object> conditions = new LinkedHashMap<>();
        put(conditions, "uzovi = :uzovi", uzovi);
        put(conditions, "state = :state", state);
        put(conditions, "id > :after", after);
        String where = conditions.isEmpty() ? "" : "where " + String.join(" and ", conditions.keySet()) + " ";
        TypedQuery<ContractEntity> query =
                entities.createQuery("from ContractEntity " + where + "order by id", ContractEntity.class);
        conditions.forEach(
                (condition, value) -> query.setParameter(condition.substring(condition.indexOf(':') + 1), value));
        return query.setMaxResults(limit)
                .getResultStream()
                .map(ContractEntity::contract)
                .toList();
    }

    private static void put(Map<String, Object> conditions, String condition, @Nullable Object value) {
        if (value != null) {
            conditions.put(condition, value);
        }
    }

    @Override
    public void lock() {
        // Two contracts that are in each other's way may both be new, so that there is no row to lock.
        entities.createQuery("select function('pg_advisory_xact_lock' as String, :space, :organisation)", String.class)
                .setParameter("space", LOCK_SPACE)
                .setParameter("organisation", Integer.valueOf(organisation.agbCode()))
                .getSingleResult();
    }

    @Override
    public void keep(Recorded recorded) {
        Contract contract = recorded.contract();
        ContractEntity row = entities.find(ContractEntity.class, contract.id());
        if (row == null) {
            row = new ContractEntity();
            row.id = contract.id();
            row.take(contract);
            entities.persist(row);
        } else {
            row.take(contract);
        }
        entities.flush();
        entities.persist(ContractVersionEntity.of(recorded));
        entities.flush();
    }

    @Override
    public List<Recorded> versions(UUID contractId) {
        return entities.createQuery(
                        "from ContractVersionEntity where key.contractId = :contractId order by key.version",
                        ContractVersionEntity.class)
                .setParameter("contractId", contractId)
                .getResultStream()
                .map(ContractVersionEntity::recorded)
                .toList();
    }
}
