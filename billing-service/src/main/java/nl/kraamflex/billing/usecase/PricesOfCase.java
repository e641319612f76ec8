package nl.kraamflex.billing.usecase;

import java.time.LocalDate;
import java.util.Optional;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.costs.CarePrice;
import nl.kraamflex.billing.domain.costs.CarePrices;
import nl.kraamflex.billing.domain.insurance.CaseInsurance;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.law.FigureUse;
import nl.kraamflex.billing.domain.tariff.Contracts;
import nl.kraamflex.billing.domain.tariff.Performance;
import nl.kraamflex.platform.dated.DatedLaw;

/**
 * What an hour of a case costs: as agreed with the insurer of the date, else at the highest price allowed.
 *
 * @param contracts what was agreed
 * @param insurance who insures the case
 * @param law every figure on file
 * @param policy how sure a maximum has to be
 */
record PricesOfCase(Contracts contracts, CaseInsurance insurance, DatedLaw law, FigurePolicy policy)
        implements CarePrices {
    @Override
    public Optional<CarePrice> hour(LocalDate date, CareKind kind) {
        Performance performance = switch (kind) {
            case MATERNITY_CARE -> Performance.MATERNITY_CARE_HOUR;
            case BIRTH_ASSISTANCE -> Performance.BIRTH_ASSISTANCE_HOUR;
        };
        return insurance
                .on(date)
                .flatMap(policyOfDate -> contracts.priceOf(policyOfDate.uzovi(), performance, date))
                .map(agreed -> CarePrice.agreed(agreed.cents()))
                .or(() -> maximum(performance, date));
    }

    private Optional<CarePrice> maximum(Performance performance, LocalDate date) {
        return switch (policy.use(law.on(performance.maximumKey(), date))) {
            case FigureUse.Sound(var figure) -> Optional.of(CarePrice.maximum(figure));
            case FigureUse.Flagged(var figure) -> Optional.of(CarePrice.maximum(figure));
            case FigureUse.DerivedNotAccepted _, FigureUse.NotOnFile _ -> Optional.empty();
        };
    }
}
