package nl.kraamflex.billing.store;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.billing.domain.law.LawChange;
import nl.kraamflex.billing.domain.law.OperatorEdition;
import nl.kraamflex.billing.domain.law.OperatorEditions;
import nl.kraamflex.platform.dated.LawDocument;

@ApplicationScoped
class PostgresOperatorEditions implements OperatorEditions {
    private final EntityManager entities;

    PostgresOperatorEditions(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public long timesConfirmed() {
        return entities.createQuery("select times from LawConfirmationsEntity where id = :only", Long.class)
                .setParameter("only", LawConfirmationsEntity.ONLY)
                .getSingleResult();
    }

    @Override
    public List<LawDocument> inForce() {
        return entities.createQuery(
                        "from LawEditionEntity where confirmed is not null order by key.kind, key.validFrom",
                        LawEditionEntity.class)
                .getResultStream()
                .map(row -> row.document(row.confirmed))
                .toList();
    }

    @Override
    public Optional<OperatorEdition> find(String kind, LocalDate validFrom) {
        return Optional.ofNullable(entities.find(LawEditionEntity.class, new LawEditionEntity.Key(kind, validFrom)))
                .map(LawEditionEntity::edition);
    }

    @Override
    public void lock() {
        // The one row that every change of law passes by; reading the number does not wait for it.
        entities.find(LawConfirmationsEntity.class, LawConfirmationsEntity.ONLY, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void keep(OperatorEdition changed, LawChange change) {
        LawEditionEntity.Key key = new LawEditionEntity.Key(changed.kind(), changed.validFrom());
        LawEditionEntity row = entities.find(LawEditionEntity.class, key);
        if (row == null) {
            row = new LawEditionEntity();
            row.key = key;
            row.take(changed);
            entities.persist(row);
        } else {
            row.take(changed);
        }
        entities.persist(LawChangeEntity.of(UuidCreator.getTimeOrderedEpoch(), change));
        if (change.action() == LawChange.Action.CONFIRMED) {
            entities.find(LawConfirmationsEntity.class, LawConfirmationsEntity.ONLY).times++;
        }
        entities.flush();
    }

    @Override
    public List<LawChange> history(String kind, LocalDate validFrom) {
        return entities.createQuery(
                        "from LawChangeEntity where kind = :kind and validFrom = :validFrom order by id",
                        LawChangeEntity.class)
                .setParameter("kind", kind)
                .setParameter("validFrom", validFrom)
                .getResultStream()
                .map(LawChangeEntity::change)
                .toList();
    }
}
