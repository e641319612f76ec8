package nl.kraamflex.billing.domain.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.insurance.IdentityOnFile;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;

/**
 * All that claims of a case rest on, apart from law and contracts.
 *
 * @param billed the case
 * @param care all care of it as it is to be billed
 * @param intake its registration and intake
 * @param insurance its policies
 * @param identities what is on file of who the insured persons are; no entry for whom nothing is
 * @param settings what the organisation chose
 * @param provider AGB code of the organisation, eight digits
 * @param today the date in Europe/Amsterdam on which this is asked
 */
public record ClaimFacts(
        BillingCase billed,
        List<BilledCare> care,
        CaseIntake intake,
        CaseInsurance insurance,
        Map<InsuredPerson, IdentityOnFile> identities,
        ClaimSettings settings,
        String provider,
        LocalDate today) {
    public ClaimFacts {
        care = List.copyOf(care);
        identities = Map.copyOf(identities);
    }

    /** What is on file of a person. */
    IdentityOnFile identity(InsuredPerson insured) {
        return identities.getOrDefault(insured, IdentityOnFile.NONE);
    }
}
