package nl.kraamflex.billing.domain.insurance;

import java.util.List;
import java.util.UUID;

/** Keeps the policies of the current organisation's cases. */
public interface PolicyRecords extends InsurancePolicies {
    /**
     * The version of a case's policies, which nobody else changes before this transaction ends.
     *
     * @return 0 when none was ever recorded
     */
    long lockVersion(UUID caseId);

    /** Replaces all policies of a case. */
    void replace(UUID caseId, long version, List<InsurancePeriod> periods);
}
