package nl.kraamflex.billing.domain.insurance;

import java.util.UUID;

/** The policies of the current organisation's cases. */
public interface InsurancePolicies {
    /** The policies of a case; {@link CaseInsurance#NONE} when none was ever recorded. */
    CaseInsurance of(UUID caseId);
}
