package nl.kraamflex.billing.domain.tariff;

import java.time.LocalDate;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.law.FigureUse;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;
import org.jspecify.annotations.Nullable;

/**
 * The maximum raised by a written agreement with an insurer (max-maxtarief). It is documented for other sectors only, and so it
 * counts for nobody until an operator states that it does.
 *
 * @param standing whether the raised maximum counts for this price
 * @param limitCents the raised maximum in euro cents, rounded down so that the check is never too lenient; null unless it counts
 * @param surcharge the percentage with its source; null unless it counts
 */
public record MaxMaxTariff(
        Standing standing,
        @Nullable Long limitCents,
        @Nullable Figure surcharge) {
    /** Key of the switch: the word APPLIED or NOT_APPLIED. */
    public static final String RULE = "claim-rules/max-max-rule";

    /** Key of the percentage that is added. */
    public static final String SURCHARGE = "claim-rules/max-max-surcharge";

    private static final long WHOLE = 100;

    /** Whether the raised maximum counts. */
    public enum Standing {
        /** No operator has stated that the rule exists for this care on this date. */
        OFF,
        /** It exists, and no written agreement with this insurer is on record. */
        NO_AGREEMENT,
        /** It counts. */
        APPLIES
    }

    /** What the law file says of the rule. */
    private enum Rule {
        APPLIED,
        NOT_APPLIED
    }

    /**
     * The raised maximum of a date.
     *
     * @param maximumCents the plain maximum
     */
    static MaxMaxTariff on(
            DatedLaw law, FigurePolicy policy, LocalDate date, long maximumCents, PriceAgreement agreement) {
        boolean applied =
                law.on(RULE, date) instanceof Lookup.InForce(Figure rule) && rule.choice(Rule.class) == Rule.APPLIED;
        if (!applied) {
            return new MaxMaxTariff(Standing.OFF, null, null);
        }
        return switch (policy.use(law.on(SURCHARGE, date))) {
            case FigureUse.Sound(Figure surcharge) -> agreed(surcharge, maximumCents, agreement);
            case FigureUse.Flagged(Figure surcharge) -> agreed(surcharge, maximumCents, agreement);
            case FigureUse.DerivedNotAccepted _, FigureUse.NotOnFile _ -> new MaxMaxTariff(Standing.OFF, null, null);
        };
    }

    private static MaxMaxTariff agreed(Figure surcharge, long maximumCents, PriceAgreement agreement) {
        if (agreement.maxMaxAgreement() == null) {
            return new MaxMaxTariff(Standing.NO_AGREEMENT, null, null);
        }
        long limit = Math.multiplyExact(maximumCents, Math.addExact(WHOLE, surcharge.amount())) / WHOLE;
        return new MaxMaxTariff(Standing.APPLIES, limit, surcharge);
    }
}
