package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.kraamflex.billing.domain.claim.ClaimBatches;
import nl.kraamflex.billing.domain.insurance.InsuredIdentities;

/** Writes what is encrypted with an older key again, with the key in use, so that the older one can be taken away. */
@ApplicationScoped
public class RenewKeys {
    /**
     * How much was written again.
     *
     * @param identities of insured persons
     * @param files that were sent
     */
    public record Renewed(int identities, int files) {}

    private final InsuredIdentities identities;
    private final ClaimBatches batches;

    RenewKeys(InsuredIdentities identities, ClaimBatches batches) {
        this.identities = identities;
        this.batches = batches;
    }

    /** Renews everything of the current organisation; a second time nothing is left to do. */
    @Transactional
    public Renewed renew() {
        return new Renewed(identities.renewKeys(), batches.renewKeys());
    }
}
