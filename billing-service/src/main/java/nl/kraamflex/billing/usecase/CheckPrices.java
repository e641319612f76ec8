package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.tariff.Performance;
import nl.kraamflex.billing.domain.tariff.PriceAgreement;
import nl.kraamflex.billing.domain.tariff.PriceCheck;
import nl.kraamflex.billing.domain.tariff.PriceVerdict;
import nl.kraamflex.platform.dated.DatedLaw;

/** Checks prices that are on record nowhere against the maxima of their dates; nothing is stored. */
@ApplicationScoped
public class CheckPrices {
    /** A price to check, in euro cents. */
    public record Price(Performance performance, LocalDate date, long cents, PriceAgreement agreement) {}

    private final CurrentLaw law;

    CheckPrices(CurrentLaw law) {
        this.law = law;
    }

    /** A verdict for each price, in the same order and all by the same law. */
    @Transactional
    public List<PriceVerdict> of(List<Price> prices, FigurePolicy policy) {
        DatedLaw now = law.get();
        return prices.stream()
                .map(price ->
                        PriceCheck.of(now, policy, price.performance(), price.date(), price.cents(), price.agreement()))
                .toList();
    }
}
