package nl.kraamflex.billing.domain.claim;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;

/**
 * All that claims of a case rest on, apart from law and contracts.
 *
 * @param billed the case
 * @param care all care of it as it is to be billed
 * @param intake its registration and intake
 * @param insurance its policies
 * @param withBsn insured persons whose BSN is on file
 * @param settings what the organisation chose
 * @param provider AGB code of the organisation, eight digits
 * @param today the date in Europe/Amsterdam on which this is asked
 */
public record ClaimFacts(
        BillingCase billed,
        List<BilledCare> care,
        CaseIntake intake,
        CaseInsurance insurance,
        Set<InsuredPerson> withBsn,
        ClaimSettings settings,
        String provider,
        LocalDate today) {
    public ClaimFacts {
        care = List.copyOf(care);
        withBsn = Set.copyOf(withBsn);
    }
}
