package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kraamflex.billing.domain.contribution.IssuedVersion;
import nl.kraamflex.billing.domain.contribution.Statement;
import nl.kraamflex.billing.domain.contribution.StatementKind;
import nl.kraamflex.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A version of a statement as it was issued.
 *
 * @param lines what it states beyond the versions before it
 * @param years what all lines up to it add up to, by year
 * @param total what all lines up to it add up to
 * @param amount what its own lines add up to, whoever owes them
 * @param asks what this bill asks of the family; below 0 where it gives money back
 * @param whenItComes when this bill comes, or money that the family gets back
 * @param help whom to ask who cannot pay, in the organisation's words of now where it has some
 * @param careMatters why the care matters; null where that would hurt
 */
public record StatementVersionAnswer(
        UUID caseId,
        int version,
        StatementKind kind,
        boolean correction,
        Instant issuedAt,
        long deliveriesVersion,
        String currency,
        List<StatementLineAnswer> lines,
        List<HeldAnswer> held,
        BigDecimal amount,
        BigDecimal asks,
        List<YearAnswer> years,
        TotalAnswer total,
        StatementAnswer.OwedBy owedBy,
        Texts explanation,
        Texts whenItComes,
        Texts help,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Texts careMatters) {
    /**
     * A version.
     *
     * @param statement as the version left it
     * @param versions every one up to it, by number
     * @param contact whom to ask, in the organisation's own words, by language tag
     */
    static StatementVersionAnswer of(Statement statement, List<IssuedVersion> versions, Map<String, String> contact) {
        IssuedVersion version = versions.getLast();
        StatementTexts texts = StatementTexts.of(statement.billed());
        StatementVersionsAnswer.VersionAnswer head = StatementVersionsAnswer.VersionAnswer.of(version);
        return new StatementVersionAnswer(
                statement.billed().id(),
                head.version(),
                head.kind(),
                head.correction(),
                head.issuedAt(),
                head.deliveriesVersion(),
                Amounts.CURRENCY,
                StatementLineAnswer.all(version.lines(), statement, texts),
                statement.held().stream().map(HeldAnswer::of).toList(),
                head.amount(),
                EuroNumber.of(version.asksCents()),
                statement.years().stream().map(YearAnswer::of).toList(),
                TotalAnswer.of(statement),
                StatementAnswer.OwedBy.of(statement),
                texts.total(statement),
                texts.whenItComes(statement, versions),
                texts.help(contact),
                texts.careMatters());
    }
}
