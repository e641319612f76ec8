package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.BilledCareRules;
import nl.kraamflex.billing.domain.BillingCase;
import nl.kraamflex.billing.domain.BillingCases;
import nl.kraamflex.billing.domain.CareCalendar;
import nl.kraamflex.billing.domain.claim.CaseIntakes;
import nl.kraamflex.billing.domain.claim.ClaimChange;
import nl.kraamflex.billing.domain.claim.ClaimFacts;
import nl.kraamflex.billing.domain.claim.ClaimLedger;
import nl.kraamflex.billing.domain.claim.ClaimLine;
import nl.kraamflex.billing.domain.claim.ClaimLines;
import nl.kraamflex.billing.domain.claim.ClaimRefusal;
import nl.kraamflex.billing.domain.claim.ClaimRefused;
import nl.kraamflex.billing.domain.claim.ClaimRules;
import nl.kraamflex.billing.domain.claim.ClaimSettingsRecord;
import nl.kraamflex.billing.domain.insurance.InsurancePolicies;
import nl.kraamflex.billing.domain.insurance.InsuredIdentities;
import nl.kraamflex.billing.domain.settings.BillingSettings;
import nl.kraamflex.billing.domain.stay.CareInStays;
import nl.kraamflex.billing.domain.tariff.Contracts;
import nl.kraamflex.platform.access.CurrentOrganisation;

/** Brings the claim lines of a case up to date with everything that is known of it now. */
@ApplicationScoped
public class ClaimCase {
    private final BillingCases cases;
    private final CaseIntakes intakes;
    private final InsurancePolicies policies;
    private final InsuredIdentities identities;
    private final ClaimSettingsRecord settings;
    private final BillingSettings choices;
    private final ClaimLines lines;
    private final Contracts contracts;
    private final CurrentLaw law;
    private final CurrentOrganisation organisation;
    private final Clock clock;

    ClaimCase(
            BillingCases cases,
            CaseIntakes intakes,
            InsurancePolicies policies,
            InsuredIdentities identities,
            ClaimSettingsRecord settings,
            BillingSettings choices,
            ClaimLines lines,
            Contracts contracts,
            CurrentLaw law,
            CurrentOrganisation organisation,
            Clock clock) {
        this.cases = cases;
        this.intakes = intakes;
        this.policies = policies;
        this.identities = identities;
        this.settings = settings;
        this.choices = choices;
        this.lines = lines;
        this.contracts = contracts;
        this.law = law;
        this.organisation = organisation;
        this.clock = clock;
    }

    /**
     * Brings the lines of a case up to date.
     *
     * @param repeatRejected whether what the insurer refused is claimed again although nothing about it changed
     * @return every line of the case, in order of reference
     * @throws ClaimRefused when this organisation knows no such case
     */
    @Transactional
    public List<ClaimLine> bringUpToDate(UUID caseId, boolean repeatRejected) {
        // The lock comes before everything that is read: whoever waited for it must not write what was so before.
        List<ClaimLine> onFile = lines.ofCaseForChange(caseId);
        BillingCase billed =
                cases.find(caseId).orElseThrow(() -> new ClaimRefused(new ClaimRefusal.NoSuchCase(caseId)));
        ClaimLedger.changes(onFile, ClaimRules.of(facts(billed), law.get(), contracts), repeatRejected)
                .forEach(this::make);
        return lines.ofCaseForChange(caseId);
    }

    private ClaimFacts facts(BillingCase billed) {
        return new ClaimFacts(
                billed,
                new CareInStays(billed.arrangements().stays(), choices::on).placed(BilledCareRules.of(billed)),
                intakes.of(billed.id()),
                policies.of(billed.id()),
                identities.onFile(billed.id()),
                settings.read(),
                organisation.agbCode(),
                CareCalendar.dateOf(clock.instant()));
    }

    private void make(ClaimChange change) {
        switch (change) {
            case ClaimChange.AddDebit(var expected) -> lines.add(ClaimLine.debit(lines.nextReference(), expected));
            case ClaimChange.AddCredit(var taken) -> lines.add(ClaimLine.credit(lines.nextReference(), taken));
            case ClaimChange.Update(var line, var expected) -> lines.replace(line.as(expected));
            case ClaimChange.Remove(var line) -> lines.remove(line);
        }
    }
}
