package nl.kraamflex.billing.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
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
        @Nullable InsuredIdentityEntity found = find(caseId, insured);
        return found == null ? InsuredIdentity.NONE : StoredIdentity.read(opened(found));
    }

    private @Nullable InsuredIdentityEntity find(UUID caseId, InsuredPerson insured) {
        return entities.find(InsuredIdentityEntity.class, new InsuredIdentityEntity.Key(caseId, insured));
    }

    private byte[] opened(InsuredIdentityEntity found) {
        return cipher.open(found.keyId, found.sealed, place(found.key));
    }

    private String place(InsuredIdentityEntity.Key key) {
        return "insured_identity\n" + organisation.agbCode() + "\n" + key.caseId() + "\n" + key.insured();
    }

    @Override
    public Set<InsuredPerson> withBsn(UUID caseId) {
        return persons(caseId, "hasBsn");
    }

    @Override
    public Set<InsuredPerson> withDetails(UUID caseId) {
        return persons(caseId, "hasDetails");
    }

    private Set<InsuredPerson> persons(UUID caseId, String column) {
        Set<InsuredPerson> persons = EnumSet.noneOf(InsuredPerson.class);
        entities.createQuery(
                        "from InsuredIdentityEntity where key.caseId = :caseId and " + column + " = true",
                        InsuredIdentityEntity.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .forEach(found -> persons.add(found.key.insured()));
        return persons;
    }

    @Override
    public void keep(UUID caseId, InsuredPerson insured, InsuredIdentity identity) {
        @Nullable InsuredIdentityEntity found = find(caseId, insured);
        if (identity.isEmpty()) {
            if (found != null) {
                entities.remove(found);
                entities.flush();
            }
            return;
        }
        InsuredIdentityEntity kept = found == null ? new InsuredIdentityEntity() : found;
        if (found == null) {
            kept.key = new InsuredIdentityEntity.Key(caseId, insured);
        }
        kept.hasBsn = identity.bsn() != null;
        kept.hasDetails = identity.person() != null;
        seal(kept, StoredIdentity.write(identity));
        if (found == null) {
            entities.persist(kept);
        }
        entities.flush();
    }

    private void seal(InsuredIdentityEntity kept, byte[] open) {
        kept.keyId = cipher.currentKey();
        kept.sealed = cipher.seal(open, place(kept.key));
    }

    @Override
    public int renewKeys() {
        List<InsuredIdentityEntity> older = entities.createQuery(
                        "from InsuredIdentityEntity where keyId <> :usedKey order by key.caseId, key.insured",
                        InsuredIdentityEntity.class)
                .setParameter("usedKey", cipher.currentKey())
                .getResultList();
        older.forEach(found -> seal(found, opened(found)));
        return older.size();
    }
}
