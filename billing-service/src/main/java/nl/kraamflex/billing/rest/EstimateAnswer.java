package nl.kraamflex.billing.rest;

import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.Assumption;
import nl.kraamflex.billing.domain.Estimate;
import nl.kraamflex.billing.domain.OwnContribution;
import nl.kraamflex.platform.web.FigureAnswer;
import nl.kraamflex.platform.web.Texts;

/** What a family will owe if care goes as it is known now. */
public record EstimateAnswer(
        UUID caseId,
        String basis,
        String currency,
        List<LineAnswer> lines,
        List<YearAnswer> years,
        TotalAnswer total,
        List<AssumptionAnswer> assumptions,
        Texts explanation,
        List<FigureAnswer> figures,
        BasedOn basedOn) {

    /** Something the estimate takes for granted. */
    public record AssumptionAnswer(String id, String nl, String en) {
        static AssumptionAnswer of(Assumption assumption) {
            return new AssumptionAnswer(
                    assumption.id(),
                    assumption.text().dutch(),
                    assumption.text().english());
        }
    }

    static EstimateAnswer of(Estimate estimate) {
        OwnContribution.Owed owed = Amounts.owed(estimate.contribution());
        return new EstimateAnswer(
                estimate.estimated().id(),
                estimate.basis().name(),
                Amounts.CURRENCY,
                owed.lines().stream().map(LineAnswer::of).toList(),
                owed.years().stream().map(YearAnswer::of).toList(),
                TotalAnswer.of(owed),
                estimate.assumptions().stream().map(AssumptionAnswer::of).toList(),
                ExplanationTexts.of(estimate.explained(owed)),
                owed.deductibleExemption().stream().map(FigureAnswer::of).toList(),
                BasedOn.of(estimate.estimated()));
    }
}
