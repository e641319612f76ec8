package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.kraamflex.billing.domain.contribution.IssuedVersion;
import nl.kraamflex.billing.domain.contribution.Statement;
import nl.kraamflex.platform.web.FigureAnswer;
import nl.kraamflex.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What is owed for the care that was given: every line that was issued, and those that would be issued now.
 *
 * @param issuedVersion latest version; 0 while none was issued
 * @param stated what the issued versions come to
 * @param pending what a version issued now would come to, whoever owes it
 * @param asks what the bill of that version would ask of the family; below 0 where it gives money back
 * @param whenItComes when the bill comes, or money that the family gets back
 * @param help whom to ask who cannot pay, in the organisation's own words where it has some
 * @param careMatters why the care matters; null where that would hurt
 */
public record StatementAnswer(
        UUID caseId,
        String currency,
        int issuedVersion,
        List<StatementLineAnswer> lines,
        List<HeldAnswer> held,
        List<YearAnswer> years,
        TotalAnswer total,
        OwedBy owedBy,
        BigDecimal stated,
        BigDecimal pending,
        BigDecimal asks,
        Texts explanation,
        Texts whenItComes,
        Texts help,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Texts careMatters,

        List<FigureAnswer> figures,
        BasedOn basedOn) {

    /**
     * The total by who owes it.
     *
     * @param family what our bill asks the family
     * @param familyThroughInsurer what the family owes and its insurer asks for
     * @param insurer what an insurer took over
     */
    public record OwedBy(BigDecimal family, BigDecimal familyThroughInsurer, BigDecimal insurer) {
        static OwedBy of(Statement statement) {
            return new OwedBy(
                    EuroNumber.of(statement.familyCents()),
                    EuroNumber.of(statement.throughInsurerCents()),
                    EuroNumber.of(statement.insurerCents()));
        }
    }

    /**
     * The statement as of now.
     *
     * @param versions those that were issued, by number
     * @param contact whom to ask, in the organisation's own words, by language tag
     */
    static StatementAnswer of(Statement statement, List<IssuedVersion> versions, Map<String, String> contact) {
        StatementTexts texts = StatementTexts.of(statement.billed());
        return new StatementAnswer(
                statement.billed().id(),
                Amounts.CURRENCY,
                statement.issuedVersion(),
                StatementLineAnswer.all(statement.lines(), statement, texts),
                statement.held().stream().map(HeldAnswer::of).toList(),
                statement.years().stream().map(YearAnswer::of).toList(),
                TotalAnswer.of(statement),
                OwedBy.of(statement),
                EuroNumber.of(statement.statedCents()),
                EuroNumber.of(statement.pendingCents()),
                EuroNumber.of(statement.asksCents()),
                texts.total(statement),
                texts.whenItComes(statement, versions),
                texts.help(contact),
                texts.careMatters(),
                statement.deductibleExemption().stream().map(FigureAnswer::of).toList(),
                BasedOn.of(statement.billed()));
    }
}
