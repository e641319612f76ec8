package nl.kraamflex.billing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.kraamflex.billing.domain.insurance.Bsn;
import nl.kraamflex.billing.domain.insurance.IdentityOnFile;
import nl.kraamflex.billing.domain.insurance.InsuredIdentities;
import nl.kraamflex.billing.domain.insurance.InsuredIdentity;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import nl.kraamflex.platform.access.CurrentOrganisation;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class SealedIdentities implements InsuredIdentities {
    private final EntityManager entities;
    private final ColumnCipher cipher;
    private final CurrentOrganisation organisation;

    SealedIdentities(EntityManager entities, ColumnCipher cipher, CurrentOrganisation organisation) {
        this.entities = entities;
        this.cipher = cipher;
        this.organisation = organisation;
    }

    @Override
    public InsuredIdentity of(UUID caseId, InsuredPerson insured) {
        return inUse(caseId, insured).map(this::read).orElse(InsuredIdentity.NONE);
    }

    @Override
    public InsuredIdentity of(UUID caseId, InsuredPerson insured, long version) {
        return Optional.ofNullable(entities.find(
                        InsuredIdentityEntity.class, new InsuredIdentityEntity.Key(caseId, insured, version)))
                .map(this::read)
                .orElse(InsuredIdentity.NONE);
    }

    @Override
    public Map<InsuredPerson, IdentityOnFile> onFile(UUID caseId) {
        Map<InsuredPerson, IdentityOnFile> onFile = new EnumMap<>(InsuredPerson.class);
        versions(caseId)
                .filter(found -> found.inUse)
                .forEach(found -> onFile.put(
                        found.key.insured(), new IdentityOnFile(found.key.version(), found.bsnVersion, found.hasBsn)));
        return onFile;
    }

    private Stream<InsuredIdentityEntity> versions(UUID caseId) {
        return entities.createQuery(
                        "from InsuredIdentityEntity where key.caseId = :caseId order by key.insured, key.version",
                        InsuredIdentityEntity.class)
                .setParameter("caseId", caseId)
                .getResultStream();
    }

    private Stream<InsuredIdentityEntity> versions(UUID caseId, InsuredPerson insured) {
        return versions(caseId).filter(found -> found.key.insured() == insured);
    }

    private Optional<InsuredIdentityEntity> inUse(UUID caseId, InsuredPerson insured) {
        return versions(caseId, insured).filter(found -> found.inUse).findFirst();
    }

    private InsuredIdentity read(InsuredIdentityEntity found) {
        return StoredIdentity.read(opened(found));
    }

    private byte[] opened(InsuredIdentityEntity found) {
        return cipher.open(found.keyId, found.sealed, place(found.key));
    }

    /** What was sealed before versions were counted has version 0, and a place without one. */
    private String place(InsuredIdentityEntity.Key key) {
        String person = "insured_identity\n" + organisation.agbCode() + "\n" + key.caseId() + "\n" + key.insured();
        return key.version() == 0 ? person : person + "\n" + key.version();
    }

    @Override
    public Set<InsuredPerson> withBsn(UUID caseId) {
        return persons(caseId, found -> found.hasBsn);
    }

    @Override
    public Set<InsuredPerson> withDetails(UUID caseId) {
        return persons(caseId, found -> found.hasDetails);
    }

    private Set<InsuredPerson> persons(UUID caseId, Predicate<InsuredIdentityEntity> known) {
        Set<InsuredPerson> persons = EnumSet.noneOf(InsuredPerson.class);
        versions(caseId)
                .filter(found -> found.inUse && known.test(found))
                .forEach(found -> persons.add(found.key.insured()));
        return persons;
    }

    @Override
    public void keep(UUID caseId, InsuredPerson insured, InsuredIdentity identity, long version) {
        Optional<InsuredIdentityEntity> before = inUse(caseId, insured);
        if (before.isPresent() && read(before.get()).equals(identity)) {
            return;
        }
        before.ifPresent(found -> found.inUse = false);
        if (!identity.isEmpty()) {
            add(new InsuredIdentityEntity.Key(caseId, insured, version), identity);
        }
        entities.flush();
    }

    private void add(InsuredIdentityEntity.Key key, InsuredIdentity identity) {
        InsuredIdentityEntity added = new InsuredIdentityEntity();
        added.key = key;
        added.inUse = true;
        added.hasBsn = identity.bsn() != null;
        added.hasDetails = identity.person() != null;
        added.bsnVersion = bsnVersion(key, identity.bsn());
        seal(added, StoredIdentity.write(identity));
        // The version before must be out of use first: only one is in use.
        entities.flush();
        entities.persist(added);
    }

    private long bsnVersion(InsuredIdentityEntity.Key key, @Nullable Bsn bsn) {
        return bsn == null
                ? 0
                : versions(key.caseId(), key.insured())
                        .filter(found -> Objects.equals(bsn, read(found).bsn()))
                        .findFirst()
                        .map(found -> found.bsnVersion)
                        .orElse(key.version());
    }

    @Override
    public void forgetAllBut(UUID caseId, Set<Long> versions) {
        versions(caseId)
                .filter(found -> !found.inUse && !versions.contains(found.key.version()))
                .toList()
                .forEach(entities::remove);
        entities.flush();
    }

    private void seal(InsuredIdentityEntity kept, byte[] open) {
        kept.keyId = cipher.currentKey();
        kept.sealed = cipher.seal(open, place(kept.key));
    }

    @Override
    public int renewKeys() {
        List<InsuredIdentityEntity> older = entities.createQuery(
                        "from InsuredIdentityEntity where keyId <> :usedKey order by key.caseId, key.insured, key.version",
                        InsuredIdentityEntity.class)
                .setParameter("usedKey", cipher.currentKey())
                .getResultList();
        older.forEach(found -> seal(found, opened(found)));
        return older.size();
    }
}
