package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.billing.domain.BillingCases;
import nl.kraamflex.billing.domain.CareCalendar;
import nl.kraamflex.billing.domain.contribution.CaseOnFile;
import nl.kraamflex.billing.domain.contribution.DerivedFigures;
import nl.kraamflex.billing.domain.contribution.IssuedVersion;
import nl.kraamflex.billing.domain.contribution.IssuedVersions;
import nl.kraamflex.billing.domain.contribution.Statement;
import nl.kraamflex.billing.domain.contribution.StatementRules;
import nl.kraamflex.billing.domain.contribution.StatementVerdict;
import nl.kraamflex.billing.domain.insurance.InsurancePolicies;
import nl.kraamflex.billing.domain.settings.BillingSettings;
import nl.kraamflex.billing.domain.tariff.Contracts;

/** States what is owed for the care that was given, and for stays in our places: as of now, and as it was issued. */
@ApplicationScoped
public class ReadStatement {
    /** The statement of a case as of now, beside what it was made from. */
    public record Now(CaseOnFile onFile, StatementVerdict verdict) {}

    /**
     * The statement as a version left it.
     *
     * @param versions every version up to that one, by number
     */
    public record Issued(IssuedVersion version, Statement statement, List<IssuedVersion> versions) {
        public Issued {
            versions = List.copyOf(versions);
        }
    }

    private final BillingCases cases;
    private final IssuedVersions issued;
    private final InsurancePolicies policies;
    private final ClaimedInFull claimedInFull;
    private final Contracts contracts;
    private final BillingSettings settings;
    private final CurrentLaw law;
    private final Clock clock;

    ReadStatement(
            BillingCases cases,
            IssuedVersions issued,
            InsurancePolicies policies,
            ClaimedInFull claimedInFull,
            Contracts contracts,
            BillingSettings settings,
            CurrentLaw law,
            Clock clock) {
        this.cases = cases;
        this.issued = issued;
        this.policies = policies;
        this.claimedInFull = claimedInFull;
        this.contracts = contracts;
        this.settings = settings;
        this.law = law;
        this.clock = clock;
    }

    /** The statement as of now; empty while this organisation has neither a record of care nor a stay of which a day is over. */
    @Transactional
    public Optional<Now> read(UUID caseId, DerivedFigures derived) {
        return onFile(caseId)
                .flatMap(onFile -> rules().state(onFile, derived).map(verdict -> new Now(onFile, verdict)));
    }

    /** Every version that was issued, by number; empty when this organisation has no such case. */
    @Transactional
    public Optional<List<IssuedVersion>> versions(UUID caseId) {
        return onFile(caseId).map(CaseOnFile::versions);
    }

    /** The statement as a version left it; empty when there is no such version. */
    @Transactional
    public Optional<Issued> version(UUID caseId, int number) {
        return onFile(caseId)
                .filter(onFile -> number >= 1 && number <= onFile.latestVersion())
                .map(onFile -> new Issued(
                        onFile.versions().get(number - 1),
                        rules().asIssued(onFile, number),
                        onFile.versions().subList(0, number)));
    }

    private StatementRules rules() {
        return new StatementRules(law.get(), settings::on, CareCalendar.dateOf(clock.instant()), contracts);
    }

    private Optional<CaseOnFile> onFile(UUID caseId) {
        return cases.find(caseId)
                .map(found -> new CaseOnFile(found, policies.of(caseId), claimedInFull.of(caseId), issued.of(caseId)));
    }
}
