package nl.kraamflex.billing.domain.contribution;

import java.util.ArrayList;
import java.util.List;
import nl.kraamflex.billing.domain.RunningTotal;

/** The running totals of one case: one for each calendar year and tariff. */
final class RunningTotals {
    private record OfYear(int year, ContributionTariff tariff, RunningTotal total) {}

    // A case has one or two of them, and a map would cost more than it saves.
    private final List<OfYear> totals = new ArrayList<>(2);

    /** Adds time and gives what it adds to the rounded total of its year and tariff, in euro cents. */
    long add(int year, ContributionTariff tariff, int minutes) {
        for (OfYear known : totals) {
            if (known.year == year && known.tariff.roundedWith(tariff)) {
                return known.total.add(minutes);
            }
        }
        OfYear begun = new OfYear(year, tariff, new RunningTotal(tariff.centsPerHour(), tariff.percent()));
        totals.add(begun);
        return begun.total.add(minutes);
    }
}
