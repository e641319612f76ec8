package nl.kraamflex.billing.domain.tariff;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What provider and insurer agree on.
 *
 * @param uzovi the insurer, four digits
 * @param validFrom first day
 * @param validTo last day; null for an open end
 * @param prices price in euro cents by performance, 0 or more, in the order of the performances; at least one
 * @param integratedCare whether all of it is charged inside integrated birth care, whose prices are free
 * @param maxMaxAgreement id of the written agreement on a raised maximum with this insurer; null when there is none
 * @param collector who collects the own contribution
 * @param rounding how time counts on a claim line
 * @param leastMinutesPerDay least time that counts on a day with care, 0 to 1440; it never raises the own contribution
 */
public record ContractTerms(
        String uzovi,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Map<Performance, Long> prices,
        boolean integratedCare,
        @Nullable String maxMaxAgreement,
        ContributionCollector collector,
        QuantityRounding rounding,
        int leastMinutesPerDay) {
    private static final Pattern UZOVI = Pattern.compile("\\d{4}");
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /**
     * Checks the values one by one.
     *
     * @throws IllegalArgumentException naming the value and what would be right
     */
    public ContractTerms {
        if (!UZOVI.matcher(uzovi).matches()) {
            throw new IllegalArgumentException("uzovi is '%s': give four digits.".formatted(uzovi));
        }
        if (prices.isEmpty()) {
            throw new IllegalArgumentException("prices is empty: a contract has a price for one performance at least.");
        }
        prices.forEach((performance, cents) -> {
            if (cents < 0) {
                throw new IllegalArgumentException(
                        "the price of %s is %d cents: a price is 0 or more.".formatted(performance, cents));
            }
        });
        if (leastMinutesPerDay < 0 || leastMinutesPerDay > MINUTES_OF_A_DAY) {
            throw new IllegalArgumentException(
                    "leastMinutesPerDay is %d: give 0 to %d.".formatted(leastMinutesPerDay, MINUTES_OF_A_DAY));
        }
        prices = Collections.unmodifiableMap(new EnumMap<>(prices));
    }

    /** What moves the limit of every price of the contract. */
    public PriceAgreement agreement() {
        return new PriceAgreement(integratedCare, maxMaxAgreement);
    }
}
