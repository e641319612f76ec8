package nl.kraamflex.billing.domain;

import java.util.Optional;
import java.util.UUID;

/** Billing's copies of the current organisation's cases. */
public interface BillingCases {
    /** Reads a case as far as it is known; empty when nothing about it has arrived. */
    Optional<BillingCase> find(UUID caseId);

    /**
     * Replaces the facts of a case and raises its version; a case not known yet is added.
     *
     * @throws ForeignCase when the case belongs to another organisation
     */
    void keep(UUID caseId, CaseFacts facts);

    /**
     * Replaces the schedule of a case and raises its version; a case not known yet is added.
     *
     * @throws ForeignCase when the case belongs to another organisation
     */
    void keep(UUID caseId, Schedule schedule);

    /**
     * Replaces the deliveries of a case and raises its version; a case not known yet is added.
     *
     * @throws ForeignCase when the case belongs to another organisation
     */
    void keep(UUID caseId, Deliveries deliveries);
}
