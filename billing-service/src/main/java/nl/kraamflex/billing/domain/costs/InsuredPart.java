package nl.kraamflex.billing.domain.costs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kraamflex.billing.domain.CareKind;
import nl.kraamflex.billing.domain.ContributionPart;
import nl.kraamflex.billing.domain.RunningTotal;
import org.jspecify.annotations.Nullable;

/**
 * Care that basic insurance or an agreement pays for, with its price.
 *
 * @param contribution the care, and the own contribution that is taken off its price
 * @param price price of an hour; null when none is known
 * @param cents what the care adds to the rounded running total of its year, kind and price, in euro cents; null when no price is known
 */
record InsuredPart(
        ContributionPart contribution,
        @Nullable CarePrice price,
        @Nullable Long cents) {
    private static final int WHOLE = 100;

    private record Tariff(int year, CareKind kind, long centsPerHour) {}

    /** Prices care whose contribution is known; each price is rounded once per case, year and kind. */
    static List<InsuredPart> of(List<ContributionPart> contributions, CarePrices prices) {
        Map<Tariff, RunningTotal> totals = new HashMap<>();
        List<InsuredPart> parts = new ArrayList<>();
        for (ContributionPart part : contributions) {
            @Nullable
            CarePrice price =
                    prices.hour(part.care().date(), part.care().kind()).orElse(null);
            @Nullable
            Long cents = price == null
                    ? null
                    : (Long) totals.computeIfAbsent(
                                    new Tariff(part.year(), part.care().kind(), price.cents()),
                                    tariff -> new RunningTotal(tariff.centsPerHour(), WHOLE))
                            .add(part.care().minutes());
            parts.add(new InsuredPart(part, price, cents));
        }
        return parts;
    }

    int year() {
        return contribution.year();
    }

    int minutes() {
        return contribution.care().minutes();
    }

    CareKind kind() {
        return contribution.care().kind();
    }
}
