package nl.kraamflex.billing.domain.claim;

import nl.kraamflex.billing.domain.insurance.IdentityOnFile;
import nl.kraamflex.billing.domain.insurance.InsurancePeriod;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;

/**
 * Under which policy a line is claimed. The BSN of the person is added when a file is written, and is no part of a line.
 *
 * @param uzovi number of the insurer, four digits
 * @param policyNumber empty when it is not known
 * @param insured whose policy it is
 * @param bsnVersion which of the numbers that were on file names the person, never the number itself; 0 without one
 */
public record InsuredPolicy(String uzovi, String policyNumber, InsuredPerson insured, long bsnVersion) {
    /** A policy whose number alone names the person. */
    public InsuredPolicy(String uzovi, String policyNumber, InsuredPerson insured) {
        this(uzovi, policyNumber, insured, 0);
    }

    static InsuredPolicy of(InsurancePeriod period, IdentityOnFile identity) {
        return new InsuredPolicy(period.uzovi(), period.policyNumber(), period.insured(), identity.bsnVersion());
    }

    /** The policy with the BSN of another, where its own number names the person and no BSN does. */
    InsuredPolicy withNumberOf(InsuredPolicy other) {
        return bsnVersion == 0 && !policyNumber.isEmpty()
                ? new InsuredPolicy(uzovi, policyNumber, insured, other.bsnVersion)
                : this;
    }
}
