package nl.kraamflex.billing.domain.insurance;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Who the insured persons of the current organisation's cases are. Nothing of it is readable where it is kept. */
public interface InsuredIdentities {
    /** What is on file of an insured person of a case; {@link InsuredIdentity#NONE} when nothing is. */
    InsuredIdentity of(UUID caseId, InsuredPerson insured);

    /**
     * What was on file of an insured person of a case in a version that a line was sent with.
     *
     * @return {@link InsuredIdentity#NONE} when nothing was
     */
    InsuredIdentity of(UUID caseId, InsuredPerson insured, long version);

    /** Which versions are on file of the insured persons of a case; no entry for whom nothing is. */
    Map<InsuredPerson, IdentityOnFile> onFile(UUID caseId);

    /** The insured persons of a case whose BSN is on file. */
    Set<InsuredPerson> withBsn(UUID caseId);

    /** The insured persons of a case whose name, birth and address are on file. */
    Set<InsuredPerson> withDetails(UUID caseId);

    /**
     * Keeps what is known now of an insured person of a case beside what was known before; nothing is on file then when the identity is
     * empty.
     *
     * @param version that it gets when it differs from what is on file; higher than every version before
     */
    void keep(UUID caseId, InsuredPerson insured, InsuredIdentity identity, long version);

    /** Forgets what was on file of the insured persons of a case before, in every version but these. */
    void forgetAllBut(UUID caseId, Set<Long> versions);

    /**
     * Writes whatever was written with an older key again, with the key in use.
     *
     * @return how many records were written again
     */
    int renewKeys();
}
