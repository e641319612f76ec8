package nl.kraamflex.billing.domain.costs;

import java.time.LocalDate;
import java.util.function.Function;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.settings.OwnChoices;
import nl.kraamflex.billing.domain.settings.Settings;
import nl.kraamflex.platform.dated.DatedLaw;

/**
 * What costs are computed with, beside the care itself.
 *
 * @param law every figure on file
 * @param policy how sure a figure has to be
 * @param settings what holds for the organisation on a date
 * @param prices what an hour costs
 * @param insurance the family's policies
 */
public record CostInputs(
        DatedLaw law,
        FigurePolicy policy,
        Function<LocalDate, Settings> settings,
        CarePrices prices,
        CaseInsurance insurance) {
    /** The law alone: shipped settings, no price and no policy. */
    public static CostInputs of(DatedLaw law) {
        return new CostInputs(
                law,
                FigurePolicy.PRINTED_ONLY,
                date -> Settings.on(law, date, OwnChoices.NONE),
                CarePrices.NONE,
                CaseInsurance.NONE);
    }
}
