package nl.kraamflex.billing.domain.costs;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.kraamflex.billing.domain.BilledCare;
import nl.kraamflex.billing.domain.RunningTotal;
import nl.kraamflex.billing.domain.contribution.ContributionTariff;
import nl.kraamflex.billing.domain.contribution.TariffRules;
import nl.kraamflex.billing.domain.contribution.TariffVerdict;
import nl.kraamflex.billing.domain.contribution.WhyHeld;
import org.jspecify.annotations.Nullable;

/**
 * Hours on days that supplementary insurance pays for, at the price that was agreed with the family, or a lower one of the contract with its
 * insurer: the family pays what the policy of the date leaves to it, exactly as on its statement, and the insurer may pay the rest.
 *
 * @param family what the family pays
 * @param insurer what supplementary insurance may pay
 */
record SupplementaryHours(Share family, Share insurer) {
    private record Leftover(long centsPerHour, int percent) {}

    /** Divides hours of one calendar year. */
    static SupplementaryHours of(List<BilledCare> hours, TariffRules tariffs) {
        PricedMinutes priced = new PricedMinutes();
        Map<Leftover, RunningTotal> leftovers = new HashMap<>();
        Share.Status status = Share.Status.KNOWN;
        long family = 0;
        for (BilledCare part : hours) {
            priced.add(part.minutes(), tariffs.supplementaryPrice(part));
            switch (tariffs.of(part)) {
                case TariffVerdict.Owed(ContributionTariff tariff, var _) ->
                    family = Math.addExact(
                            family,
                            leftovers
                                    .computeIfAbsent(
                                            new Leftover(tariff.centsPerHour(), tariff.percent()),
                                            left -> new RunningTotal(left.centsPerHour(), left.percent()))
                                    .add(part.minutes()));
                case TariffVerdict.OnHold(WhyHeld why) ->
                    status = why == WhyHeld.NO_SUPPLEMENTARY_POLICY || status == Share.Status.NO_POLICY
                            ? Share.Status.NO_POLICY
                            : Share.Status.NO_PRICE;
                case TariffVerdict.NoFigure(var refusal) ->
                    throw new IllegalStateException("Supplementary hours rest on no figure of law: " + refusal);
            }
        }
        return divided(priced, status, family);
    }

    private static SupplementaryHours divided(PricedMinutes priced, Share.Status status, long family) {
        int minutes = priced.minutes();
        @Nullable Long cost = priced.cents();
        if (status != Share.Status.KNOWN) {
            return new SupplementaryHours(Share.unknown(minutes, status), Share.unknown(minutes, status));
        }
        return new SupplementaryHours(
                Share.known(minutes, family),
                cost == null
                        ? Share.unknown(minutes, Share.Status.NO_PRICE)
                        : Share.known(minutes, Math.subtractExact(cost, family)));
    }
}
