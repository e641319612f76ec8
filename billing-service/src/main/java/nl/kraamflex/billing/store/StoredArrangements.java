package nl.kraamflex.billing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.billing.domain.Arranged;
import nl.kraamflex.billing.domain.Arrangements;
import nl.kraamflex.billing.domain.CaseArrangements;
import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.billing.domain.PayerPeriod;
import nl.kraamflex.billing.domain.PrivateCareConsent;
import nl.kraamflex.billing.domain.PrivatePrice;

@ApplicationScoped
class StoredArrangements implements Arrangements {
    private final EntityManager entities;

    StoredArrangements(EntityManager entities) {
        this.entities = entities;
    }

    /** All that was arranged for a case, as its bill needs it. */
    CaseArrangements of(CaseEntity found) {
        return found.arrangementsVersion == 0
                ? CaseArrangements.NONE
                : new CaseArrangements(
                        found.arrangementsVersion,
                        payers(found.id).value(),
                        stays(found.id).value(),
                        consents(found.id),
                        privatePrice(found.id).value().centsPerHour());
    }

    @Override
    public boolean lock(UUID caseId) {
        return entities.createQuery("from CaseEntity where id = :id", CaseEntity.class)
                .setParameter("id", caseId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .isPresent();
    }

    @Override
    public boolean has(UUID caseId) {
        return find(caseId).isPresent();
    }

    @Override
    public Arranged<List<PayerPeriod>> payers(UUID caseId) {
        return latest(caseId, ArrangedEntity.Kind.CONTRIBUTION_PAYERS)
                .map(found -> arranged(found, JsonColumn.readList(found.arranged, PayerPeriod.class)))
                .orElseGet(() -> Arranged.nothing(List.of()));
    }

    @Override
    public Arranged<List<InstitutionStay>> stays(UUID caseId) {
        return latest(caseId, ArrangedEntity.Kind.INSTITUTION_STAYS)
                .map(found -> arranged(found, JsonColumn.readList(found.arranged, InstitutionStay.class)))
                .orElseGet(() -> Arranged.nothing(List.of()));
    }

    @Override
    public Arranged<PrivatePrice> privatePrice(UUID caseId) {
        return latest(caseId, ArrangedEntity.Kind.PRIVATE_PRICE)
                .map(found -> arranged(
                        found,
                        JsonColumn.readList(found.arranged, PrivatePrice.class).getFirst()))
                .orElseGet(() -> Arranged.nothing(PrivatePrice.NONE));
    }

    @Override
    public List<PrivateCareConsent> consents(UUID caseId) {
        return entities.createQuery("from ConsentEntity where caseId = :caseId order by position", ConsentEntity.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .map(ConsentEntity::consent)
                .toList();
    }

    @Override
    public void keepPayers(UUID caseId, Arranged<List<PayerPeriod>> payers) {
        keep(caseId, ArrangedEntity.Kind.CONTRIBUTION_PAYERS, payers, payers.value());
    }

    @Override
    public void keepStays(UUID caseId, Arranged<List<InstitutionStay>> stays) {
        keep(caseId, ArrangedEntity.Kind.INSTITUTION_STAYS, stays, stays.value());
    }

    @Override
    public void keepPrivatePrice(UUID caseId, Arranged<PrivatePrice> price) {
        keep(caseId, ArrangedEntity.Kind.PRIVATE_PRICE, price, List.of(price.value()));
    }

    @Override
    public void add(UUID caseId, PrivateCareConsent consent) {
        entities.persist(ConsentEntity.of(caseId, consents(caseId).size(), consent));
        changed(caseId);
    }

    private void keep(UUID caseId, ArrangedEntity.Kind kind, Arranged<?> arranged, Object value) {
        ArrangedEntity entity = new ArrangedEntity();
        entity.key = new ArrangedEntity.Key(caseId, kind, arranged.version());
        entity.arranged = JsonColumn.write(value);
        entity.recordedAt = arranged.recordedAt();
        entity.recordedBy = arranged.recordedBy();
        entities.persist(entity);
        changed(caseId);
    }

    /** Estimate and statement rest on it, so their case gets a new version as well. */
    private void changed(UUID caseId) {
        CaseEntity found = find(caseId).orElseThrow();
        found.arrangementsVersion++;
        found.version++;
        entities.flush();
    }

    private Optional<CaseEntity> find(UUID caseId) {
        return entities.createQuery("from CaseEntity where id = :id", CaseEntity.class)
                .setParameter("id", caseId)
                .getResultStream()
                .findFirst();
    }

    private Optional<ArrangedEntity> latest(UUID caseId, ArrangedEntity.Kind kind) {
        return entities.createQuery(
                        "from ArrangedEntity where key.caseId = :caseId and key.kind = :kind order by key.version desc",
                        ArrangedEntity.class)
                .setParameter("caseId", caseId)
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static <V> Arranged<V> arranged(ArrangedEntity found, V value) {
        return new Arranged<>(value, found.key.version(), found.recordedAt, found.recordedBy);
    }
}
