package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.kraamflex.billing.domain.BillingCases;
import nl.kraamflex.billing.domain.claim.ClaimLines;
import nl.kraamflex.billing.domain.claim.ClaimRefusal;
import nl.kraamflex.billing.domain.claim.ClaimRefused;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.insurance.InsurancePlan;
import nl.kraamflex.billing.domain.insurance.InsuredIdentities;
import nl.kraamflex.billing.domain.insurance.InsuredIdentity;
import nl.kraamflex.billing.domain.insurance.InsuredPerson;
import nl.kraamflex.billing.domain.insurance.PolicyRecords;
import org.jspecify.annotations.Nullable;

/** Keeps who insures the care of a case on which date. */
@ApplicationScoped
public class RecordInsurance {
    /**
     * What is on record of a case.
     *
     * @param insurance its policies
     * @param withBsn persons whose BSN is on file
     * @param withDetails persons whose name, birth and address are on file
     */
    public record OnRecord(CaseInsurance insurance, Set<InsuredPerson> withBsn, Set<InsuredPerson> withDetails) {}

    private final BillingCases cases;
    private final PolicyRecords policies;
    private final InsuredIdentities identities;
    private final ClaimLines lines;

    RecordInsurance(BillingCases cases, PolicyRecords policies, InsuredIdentities identities, ClaimLines lines) {
        this.cases = cases;
        this.policies = policies;
        this.identities = identities;
        this.lines = lines;
    }

    /**
     * The policies of a case.
     *
     * @throws ClaimRefused when this organisation knows no such case
     */
    @Transactional
    public OnRecord read(UUID caseId) {
        requireCase(caseId);
        return new OnRecord(policies.of(caseId), identities.withBsn(caseId), identities.withDetails(caseId));
    }

    /**
     * Replaces all policies of a case. What was on file of a person before is kept only where a line was sent with it.
     *
     * @param expected version the caller read; null when it believes there is none
     * @throws ClaimRefused when the list is faulty, the caller read another version, or there is no such case
     */
    @Transactional
    public OnRecord record(UUID caseId, InsurancePlan plan, @Nullable Long expected) {
        requireCase(caseId);
        long version = ClaimVersions.next(expected, policies.lockVersion(caseId));
        Map<InsuredPerson, InsuredIdentity> onFile = onFile(caseId);
        List<InsurancePlan.Fault> faults = plan.faults(onFile);
        if (!faults.isEmpty()) {
            throw new ClaimRefused(new ClaimRefusal.FaultyInsurance(faults));
        }
        policies.replace(caseId, version, plan.periods());
        Map<InsuredPerson, InsuredIdentity> told = plan.identities(onFile);
        for (InsuredPerson person : InsuredPerson.values()) {
            identities.keep(caseId, person, told.getOrDefault(person, InsuredIdentity.NONE), version);
        }
        identities.forgetAllBut(caseId, versionsSent(caseId));
        return read(caseId);
    }

    private Set<Long> versionsSent(UUID caseId) {
        return lines.ofCaseForChange(caseId).stream()
                .filter(line -> !line.state().beforeSending())
                .map(line -> line.content().provenance().identityVersion())
                .collect(Collectors.toSet());
    }

    private Map<InsuredPerson, InsuredIdentity> onFile(UUID caseId) {
        Map<InsuredPerson, InsuredIdentity> onFile = new EnumMap<>(InsuredPerson.class);
        for (InsuredPerson person : InsuredPerson.values()) {
            onFile.put(person, identities.of(caseId, person));
        }
        return onFile;
    }

    private void requireCase(UUID caseId) {
        if (cases.find(caseId).isEmpty()) {
            throw new ClaimRefused(new ClaimRefusal.NoSuchCase(caseId));
        }
    }
}
