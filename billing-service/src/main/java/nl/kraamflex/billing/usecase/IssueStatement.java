package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.kraamflex.billing.domain.BillingCases;
import nl.kraamflex.billing.domain.CareCalendar;
import nl.kraamflex.billing.domain.InstitutionStay;
import nl.kraamflex.billing.domain.contribution.CaseOnFile;
import nl.kraamflex.billing.domain.contribution.DerivedFigures;
import nl.kraamflex.billing.domain.contribution.FigureRefusal;
import nl.kraamflex.billing.domain.contribution.IssueRules;
import nl.kraamflex.billing.domain.contribution.IssueRules.IssueVerdict;
import nl.kraamflex.billing.domain.contribution.IssuedVersion;
import nl.kraamflex.billing.domain.contribution.IssuedVersions;
import nl.kraamflex.billing.domain.contribution.Statement;
import nl.kraamflex.billing.domain.contribution.StatementKind;
import nl.kraamflex.billing.domain.contribution.StatementRules;
import nl.kraamflex.billing.domain.contribution.StatementVerdict;
import nl.kraamflex.billing.domain.insurance.InsurancePolicies;
import nl.kraamflex.billing.domain.settings.BillingSettings;
import nl.kraamflex.billing.domain.tariff.Contracts;

/** Issues a version of a statement. What was issued is never edited. */
@ApplicationScoped
public class IssueStatement {
    /** A version, or why none was issued. */
    public sealed interface Outcome {
        /**
         * It is on record, and the statement stands as it left it.
         *
         * @param versions every one so far, by number; it is the last
         */
        record Issued(Statement statement, List<IssuedVersion> versions) implements Outcome {
            public Issued {
                versions = List.copyOf(versions);
            }
        }

        /** This organisation has neither a record of care for the case nor a stay of which a day is over. */
        record NoCare() implements Outcome {}

        /** A date of care needs a figure of law that cannot be used. */
        record NoFigure(FigureRefusal refusal) implements Outcome {}

        /** Everything is stated already, or nothing was given. */
        record NothingToState() implements Outcome {}

        /** A final version was asked for while a stay of ours is not over; see {@link IssueVerdict.StayLasts}. */
        record StayLasts(InstitutionStay stay, boolean closed) implements Outcome {}

        /** A final version was asked for while the schedule still has care to come; see {@link IssueVerdict.CareToCome}. */
        record CareToCome(LocalDate until, boolean closed) implements Outcome {}

        /** A final version was issued, and an interim one was asked for. */
        record FinalWasIssued(int version) implements Outcome {}
    }

    private final BillingCases cases;
    private final IssuedVersions issued;
    private final InsurancePolicies policies;
    private final ClaimedInFull claimedInFull;
    private final Contracts contracts;
    private final BillingSettings settings;
    private final CurrentLaw law;
    private final Clock clock;

    IssueStatement(
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

    /** Issues what is still to be stated of a case. */
    @Transactional
    public Outcome issue(UUID caseId, StatementKind kind, DerivedFigures derived) {
        // The case is held first, so that what is read afterwards cannot change before the version is on record.
        List<IssuedVersion> versions = issued.heldForIssue(caseId);
        Optional<CaseOnFile> found = cases.find(caseId)
                .map(billed -> new CaseOnFile(billed, policies.of(caseId), claimedInFull.of(caseId), versions));
        if (found.isEmpty()) {
            return new Outcome.NoCare();
        }
        StatementRules rules =
                new StatementRules(law.get(), settings::on, CareCalendar.dateOf(clock.instant()), contracts);
        return rules.state(found.get(), derived)
                .map(verdict -> switch (verdict) {
                    case StatementVerdict.Stated(Statement statement) -> issue(found.get(), kind, statement, rules);
                    case StatementVerdict.Refused(FigureRefusal refusal) -> new Outcome.NoFigure(refusal);
                })
                .orElseGet(Outcome.NoCare::new);
    }

    private Outcome issue(CaseOnFile onFile, StatementKind kind, Statement statement, StatementRules rules) {
        return switch (IssueRules.issue(kind, statement, onFile, clock.instant())) {
            case IssueVerdict.Issued(IssuedVersion version) -> {
                issued.add(onFile.billed().id(), version);
                CaseOnFile after = onFile.with(version);
                yield new Outcome.Issued(rules.asIssued(after, version.number()), after.versions());
            }
            case IssueVerdict.NothingToState() -> new Outcome.NothingToState();
            case IssueVerdict.StayLasts(InstitutionStay stay, boolean closed) -> new Outcome.StayLasts(stay, closed);
            case IssueVerdict.CareToCome(LocalDate until, boolean closed) -> new Outcome.CareToCome(until, closed);
            case IssueVerdict.FinalWasIssued(int version) -> new Outcome.FinalWasIssued(version);
        };
    }
}
