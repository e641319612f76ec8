package nl.kraamflex.billing.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kraamflex.billing.domain.tariff.ContractTerms;
import nl.kraamflex.billing.domain.tariff.ContributionCollector;
import nl.kraamflex.billing.domain.tariff.Performance;
import nl.kraamflex.billing.domain.tariff.QuantityRounding;
import nl.kraamflex.platform.web.Problem;
import nl.kraamflex.platform.web.ProblemException;
import nl.kraamflex.platform.web.StandardProblems;
import org.jspecify.annotations.Nullable;

/** Body of {@code draftContract} and {@code changeContract}. */
public record ContractRequest(
        String insurer,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<Price> prices,
        boolean integratedCare,
        @Nullable String maxMaxAgreement,
        @Nullable ContributionCollector contributionCollector,
        @Nullable Integer roundingStep,
        QuantityRounding.@Nullable Mode roundingMode,
        @Nullable BigDecimal leastHoursPerDay) {
    private static final BigDecimal MINUTES_OF_AN_HOUR = BigDecimal.valueOf(60);

    /** The price of a performance, in euros. */
    public record Price(Performance performance, BigDecimal price) {}

    /**
     * What provider and insurer agree on.
     *
     * @throws ProblemException 400 when a performance has two prices
     */
    ContractTerms terms() {
        return new ContractTerms(
                insurer,
                validFrom,
                validTo,
                pricesOnce(),
                integratedCare,
                maxMaxAgreement,
                contributionCollector == null ? ContributionCollector.PROVIDER : contributionCollector,
                new QuantityRounding(
                        roundingStep == null ? QuantityRounding.QUARTERS.stepMinutes() : roundingStep,
                        roundingMode == null ? QuantityRounding.QUARTERS.mode() : roundingMode),
                leastHoursPerDay == null
                        ? 0
                        : leastHoursPerDay.multiply(MINUTES_OF_AN_HOUR).intValueExact());
    }

    private Map<Performance, Long> pricesOnce() {
        Map<Performance, Long> once = new EnumMap<>(Performance.class);
        List<Problem.InvalidParam> faults = new ArrayList<>();
        for (int i = 0; i < prices.size(); i++) {
            Price price = prices.get(i);
            if (once.put(price.performance(), EuroNumber.toCents(price.price())) != null) {
                faults.add(new Problem.InvalidParam(
                        "/prices/" + i + "/performance",
                        "is %s, which has a price before: give each performance one".formatted(price.performance())));
            }
        }
        if (!faults.isEmpty()) {
            throw new ProblemException(StandardProblems.invalidRequest(faults));
        }
        return once;
    }
}
