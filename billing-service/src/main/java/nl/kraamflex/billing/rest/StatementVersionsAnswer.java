package nl.kraamflex.billing.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.contribution.IssuedVersion;
import nl.kraamflex.billing.domain.contribution.StatementKind;
import nl.kraamflex.billing.domain.contribution.StatementLine;

/** Every version of a statement, the first first. */
public record StatementVersionsAnswer(UUID caseId, String currency, List<VersionAnswer> versions) {

    /**
     * A version in short.
     *
     * @param amount what it states beyond the versions before it
     */
    public record VersionAnswer(
            int version,
            StatementKind kind,
            boolean correction,
            Instant issuedAt,
            long deliveriesVersion,
            BigDecimal amount) {
        static VersionAnswer of(IssuedVersion version) {
            return new VersionAnswer(
                    version.number(),
                    version.kind(),
                    version.correction(),
                    version.issuedAt(),
                    version.deliveriesVersion(),
                    EuroNumber.of(version.lines().stream()
                            .mapToLong(StatementLine::cents)
                            .sum()));
        }
    }

    static StatementVersionsAnswer of(UUID caseId, List<IssuedVersion> versions) {
        return new StatementVersionsAnswer(
                caseId,
                Amounts.CURRENCY,
                versions.stream().map(VersionAnswer::of).toList());
    }
}
