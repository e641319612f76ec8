package nl.kraamflex.billing.rest;

import java.util.List;
import java.util.UUID;
import nl.kraamflex.billing.domain.Assumption;
import nl.kraamflex.billing.domain.Estimate;
import nl.kraamflex.billing.domain.ExpectedContribution;
import nl.kraamflex.billing.domain.OwnContribution;
import nl.kraamflex.platform.web.FigureAnswer;
import nl.kraamflex.platform.web.Texts;

/**
 * What a family will owe if care goes as it is known now.
 *
 * @param lines what the family is asked, by our bill and by its insurer
 * @param total what all lines add up to
 * @param owedBy the total by who asks for it
 */
public record EstimateAnswer(
        UUID caseId,
        String basis,
        String currency,
        List<EstimateParts.Line> lines,
        List<EstimateParts.Year> years,
        EstimateParts.Total total,
        EstimateParts.OwedBy owedBy,
        List<CostsAnswer> costs,
        List<StayAnswer> institutionStays,
        List<EstimateParts.Shown> illustrations,
        List<AssumptionAnswer> assumptions,
        Texts explanation,
        List<FigureAnswer> figures,
        BasedOn basedOn) {

    /** Something the estimate takes for granted. */
    public record AssumptionAnswer(String id, String nl, String en) {
        static AssumptionAnswer of(Assumption assumption, BothLanguages words) {
            return new AssumptionAnswer(
                    assumption.id(),
                    words.dutch().assumption(assumption),
                    words.english().assumption(assumption));
        }
    }

    static EstimateAnswer of(Estimate estimate) {
        OwnContribution.Owed owed = Amounts.owed(estimate.contribution());
        ExpectedContribution family = estimate.family();
        OwnContribution.Owed asked = Amounts.owed(family.published());
        BothLanguages words = BothLanguages.of(estimate.estimated());
        return new EstimateAnswer(
                estimate.estimated().id(),
                estimate.basis().name(),
                Amounts.CURRENCY,
                EstimateParts.lines(asked, family, words),
                EstimateParts.years(asked, family),
                EstimateParts.total(asked, family),
                EstimateParts.OwedBy.of(estimate),
                estimate.costs().stream()
                        .map(year -> CostsAnswer.of(year, family, words))
                        .toList(),
                estimate.stays().stream().map(StayAnswer::of).toList(),
                estimate.illustrations().stream()
                        .map(shown -> EstimateParts.Shown.of(shown, words))
                        .toList(),
                estimate.assumptions().stream()
                        .map(assumption -> AssumptionAnswer.of(assumption, words))
                        .toList(),
                words.say(language -> language.estimate(estimate, owed)),
                estimate.deductibleExemption().stream().map(FigureAnswer::of).toList(),
                BasedOn.of(estimate.estimated()));
    }
}
