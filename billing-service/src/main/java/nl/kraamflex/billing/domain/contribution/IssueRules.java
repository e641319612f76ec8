package nl.kraamflex.billing.domain.contribution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.billing.domain.Deliveries;
import nl.kraamflex.billing.domain.InstitutionStay;
import org.jspecify.annotations.Nullable;

/** When a version of the statement can be issued, and what it holds. */
public final class IssueRules {
    private IssueRules() {}

    /** A version, or why none can be issued. */
    public sealed interface IssueVerdict {
        /** It can be issued so. */
        record Issued(IssuedVersion version) implements IssueVerdict {}

        /** Everything is stated already, or nothing was given. */
        record NothingToState() implements IssueVerdict {}

        /**
         * A stay in a place that the organisation runs is not over, so that a final version would not be the last.
         *
         * @param stay the one that goes on longest
         * @param closed whether a final version was issued before the stay was known, so that no interim one can come
         */
        record StayLasts(InstitutionStay stay, boolean closed) implements IssueVerdict {}

        /**
         * The schedule still has care to come, so that a final version would not be the last.
         *
         * @param until the last date of it
         * @param closed whether a final version was issued before that care was planned, so that no interim one can come
         */
        record CareToCome(LocalDate until, boolean closed) implements IssueVerdict {}

        /** A final version was issued, after which an interim one would say that more is to come. */
        record FinalWasIssued(int version) implements IssueVerdict {}
    }

    /**
     * The next version of a case.
     *
     * @param statement the statement of the case as it would be issued now
     * @param onFile what was issued before
     * @param now when it is issued
     */
    public static IssueVerdict issue(StatementKind kind, Statement statement, CaseOnFile onFile, Instant now) {
        if (kind == StatementKind.INTERIM && onFile.closed()) {
            return new IssueVerdict.FinalWasIssued(latestFinal(onFile));
        }
        @Nullable InstitutionStay lasting = statement.toCome().lasting();
        if (kind == StatementKind.FINAL && lasting != null) {
            return new IssueVerdict.StayLasts(lasting, onFile.closed());
        }
        @Nullable LocalDate planned = statement.toCome().plannedUntil();
        if (kind == StatementKind.FINAL && planned != null) {
            return new IssueVerdict.CareToCome(planned, onFile.closed());
        }
        List<StatementLine> pending = statement.pending();
        if (pending.isEmpty() && !closesWhatIsStated(kind, onFile)) {
            return new IssueVerdict.NothingToState();
        }
        int number = onFile.latestVersion() + 1;
        @Nullable Deliveries deliveries = onFile.billed().deliveries();
        return new IssueVerdict.Issued(new IssuedVersion(
                number,
                kind,
                onFile.closed(),
                now,
                deliveries == null ? 0 : deliveries.version(),
                pending.stream().map(line -> line.issuedBy(number)).toList(),
                statement.held()));
    }

    /** A final version without a line says that the interim ones were all there is. */
    private static boolean closesWhatIsStated(StatementKind kind, CaseOnFile onFile) {
        return kind == StatementKind.FINAL && onFile.latestVersion() > 0 && !onFile.closed();
    }

    private static int latestFinal(CaseOnFile onFile) {
        return onFile.versions().stream()
                .filter(version -> version.kind() == StatementKind.FINAL)
                .mapToInt(IssuedVersion::number)
                .max()
                .orElseThrow();
    }
}
