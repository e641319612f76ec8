package nl.kraamflex.billing.domain.insurance;

import java.util.Set;
import java.util.UUID;

/** Who the insured persons of the current organisation's cases are. Nothing of it is readable where it is kept. */
public interface InsuredIdentities {
    /** What is on file of an insured person of a case; {@link InsuredIdentity#NONE} when nothing is. */
    InsuredIdentity of(UUID caseId, InsuredPerson insured);

    /** The insured persons of a case whose BSN is on file. */
    Set<InsuredPerson> withBsn(UUID caseId);

    /** The insured persons of a case whose name, birth and address are on file. */
    Set<InsuredPerson> withDetails(UUID caseId);

    /** Keeps what is known now of an insured person of a case; nothing of it when the identity is empty. */
    void keep(UUID caseId, InsuredPerson insured, InsuredIdentity identity);

    /**
     * Writes whatever was written with an older key again, with the key in use.
     *
     * @return how many records were written again
     */
    int renewKeys();
}
