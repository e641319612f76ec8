package nl.kraamflex.billing.domain.claim;

import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;

/**
 * Under which policy a line is claimed. The BSN of the person is added when a file is written, and is no part of a line.
 *
 * @param uzovi number of the insurer, four digits
 * @param policyNumber empty when it is not known
 * @param insured whose policy it is
 */
public record InsuredPolicy(String uzovi, String policyNumber, InsuredPerson insured) {
    static InsuredPolicy of(InsurancePeriod period) {
        return new InsuredPolicy(period.uzovi(), period.policyNumber(), period.insured());
    }
}
