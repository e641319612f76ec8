package nl.kraamflex.billing.usecase;

import java.time.LocalDate;
import java.util.Optional;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.costs.CarePrice;
import nl.kraamflex.billing.domain.costs.CarePrices;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.law.FigureUse;
import nl.kraamflex.billing.domain.tariff.Contracts;
import nl.kraamflex.billing.domain.tariff.ContractsOfCase;
import nl.kraamflex.billing.domain.tariff.Performance;
import nl.kraamflex.platform.dated.DatedLaw;

/**
 * What an hour of a case costs: as agreed with the insurer of the date, else at the highest price allowed.
 *
 * @param agreed what was agreed with the insurers of the case
 * @param law every figure on file
 * @param policy how sure a maximum has to be
 */
record PricesOfCase(ContractsOfCase agreed, DatedLaw law, FigurePolicy policy) implements CarePrices {
    @Override
    public Optional<CarePrice> hour(LocalDate date, CareKind kind) {
        Performance performance = Performance.hourOf(kind);
        return agreed.priceOf(performance, date)
                .map(price -> CarePrice.agreed(price.cents()))
                .or(() -> maximum(performance, date));
    }

    @Override
    public Contracts contracts() {
        return agreed.contracts();
    }

    @Override
    public BilledCare collected(BilledCare care) {
        return agreed.collected(care);
    }

    private Optional<CarePrice> maximum(Performance performance, LocalDate date) {
        return switch (policy.use(law.on(performance.maximumKey(), date))) {
            case FigureUse.Sound(var figure) -> Optional.of(CarePrice.maximum(figure));
            case FigureUse.Flagged(var figure) -> Optional.of(CarePrice.maximum(figure));
            case FigureUse.DerivedNotAccepted _, FigureUse.NotOnFile _ -> Optional.empty();
        };
    }
}
