package nl.kraamflex.billing.domain;

import java.util.List;
import java.util.UUID;

/** What people of the current organisation arranged for the bills of its cases; every version is kept. */
public interface Arrangements {
    /** Keeps others from changing what was arranged for a case until the transaction ends; false when there is no such case here. */
    boolean lock(UUID caseId);

    /** Whether this organisation has such a case. */
    boolean has(UUID caseId);

    /** Who bears the own contribution, in periods. */
    Arranged<List<PayerPeriod>> payers(UUID caseId);

    /** The stays in an institution. */
    Arranged<List<InstitutionStay>> stays(UUID caseId);

    /** The agreed price of private care. */
    Arranged<PrivatePrice> privatePrice(UUID caseId);

    /** The written consents, in the order they were recorded. */
    List<PrivateCareConsent> consents(UUID caseId);

    /** Stores the next version of who bears the contribution. */
    void keepPayers(UUID caseId, Arranged<List<PayerPeriod>> payers);

    /** Stores the next version of the stays. */
    void keepStays(UUID caseId, Arranged<List<InstitutionStay>> stays);

    /** Stores the next version of the agreed price. */
    void keepPrivatePrice(UUID caseId, Arranged<PrivatePrice> price);

    /** Stores one more consent. */
    void add(UUID caseId, PrivateCareConsent consent);
}
