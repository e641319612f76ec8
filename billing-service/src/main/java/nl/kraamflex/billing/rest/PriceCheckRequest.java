package nl.kraamflex.billing.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.tariff.Performance;
import nl.kraamflex.billing.domain.tariff.PriceAgreement;
import nl.kraamflex.billing.usecase.CheckPrices;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.platform.web.StandardProblems;
import org.jspecify.annotations.Nullable;

/** Body of {@code checkPrices}. */
public record PriceCheckRequest(boolean acceptDerived, List<Item> items) {
    /** A price to check. */
    public record Item(
            Performance performance,
            LocalDate date,
            BigDecimal price,
            boolean integratedCare,
            @Nullable String insurer,
            @Nullable String maxMaxAgreement) {
        private CheckPrices.Price asked() {
            return new CheckPrices.Price(
                    performance,
                    date,
                    EuroNumber.toCents(price),
                    new PriceAgreement(integratedCare, maxMaxAgreement),
                    insurer);
        }
    }

    FigurePolicy policy() {
        return new FigurePolicy(acceptDerived);
    }

    /**
     * The prices to check.
     *
     * @throws ProblemException 400 when an agreement on a raised maximum does not say with which insurer it was made
     */
    List<CheckPrices.Price> prices() {
        List<Problem.InvalidParam> faults = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).maxMaxAgreement() != null && items.get(i).insurer() == null) {
                faults.add(
                        new Problem.InvalidParam(
                                "/items/" + i + "/insurer",
                                "is missing beside maxMaxAgreement: such an agreement counts for one insurer only, give its UZOVI number"));
            }
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(StandardProblems.invalidRequest(faults));
        }
        return items.stream().map(Item::asked).toList();
    }
}
