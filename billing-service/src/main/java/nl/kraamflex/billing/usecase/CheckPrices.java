package nl.kraamflex.billing.usecase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.tariff.ContractPrice;
import nl.kraamflex.billing.domain.tariff.Contracts;
import nl.kraamflex.billing.domain.tariff.Performance;
import nl.kraamflex.billing.domain.tariff.PriceAgreement;
import nl.kraamflex.billing.domain.tariff.PriceCheck;
import nl.kraamflex.billing.domain.tariff.PriceVerdict;
import nl.kraamflex.platform.dated.DatedLaw;
import org.jspecify.annotations.Nullable;

/** Checks prices that are on record nowhere against the maxima of their dates; nothing is stored. */
@ApplicationScoped
public class CheckPrices {
    /**
     * A price to check.
     *
     * @param cents euro cents
     * @param stated what the caller says was agreed
     * @param uzovi the insurer it was agreed with; null for nobody
     */
    public record Price(
            Performance performance,
            LocalDate date,
            long cents,
            PriceAgreement stated,
            @Nullable String uzovi) {}

    private final CurrentLaw law;
    private final Contracts contracts;

    CheckPrices(CurrentLaw law, Contracts contracts) {
        this.law = law;
        this.contracts = contracts;
    }

    /** A verdict for each price, in the same order and all by the same law. */
    @Transactional
    public List<PriceVerdict> of(List<Price> prices, FigurePolicy policy) {
        DatedLaw now = law.get();
        return prices.stream()
                .map(price ->
                        PriceCheck.of(now, policy, price.performance(), price.date(), price.cents(), onRecord(price)))
                .toList();
    }

    /** The word of a caller raises no maximum: the agreement has to stand in the contract in force with that insurer. */
    private PriceAgreement onRecord(Price price) {
        @Nullable String stated = price.stated().maxMaxAgreement();
        @Nullable
        String recorded = Optional.ofNullable(price.uzovi())
                .flatMap(uzovi -> contracts.priceOf(uzovi, price.performance(), price.date()))
                .map(ContractPrice::maxMaxAgreement)
                .filter(agreement -> stated == null || stated.equals(agreement))
                .orElse(null);
        return new PriceAgreement(price.stated().integratedCare(), recorded);
    }
}
