package nl.kraamflex.billing.rest;

import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.ContributionStatement;
import nl.kraamflex.billing.domain.OwnContribution;
import nl.kraamflex.platform.web.FigureAnswer;
import nl.kraamflex.platform.web.Texts;

/** What a family owes for the care it had. */
public record StatementAnswer(
        UUID caseId,
        String currency,
        List<LineAnswer> lines,
        List<YearAnswer> years,
        TotalAnswer total,
        Texts explanation,
        List<FigureAnswer> figures,
        BasedOn basedOn) {
    static StatementAnswer of(ContributionStatement statement) {
        OwnContribution.Owed owed = Amounts.owed(statement.contribution());
        BothLanguages words = BothLanguages.of(statement.billed());
        return new StatementAnswer(
                statement.billed().id(),
                Amounts.CURRENCY,
                owed.lines().stream().map(line -> LineAnswer.of(line, words)).toList(),
                owed.years().stream().map(YearAnswer::of).toList(),
                TotalAnswer.of(owed),
                words.say(language -> language.statement(owed)),
                owed.deductibleExemption().stream().map(FigureAnswer::of).toList(),
                BasedOn.of(statement.billed()));
    }
}
