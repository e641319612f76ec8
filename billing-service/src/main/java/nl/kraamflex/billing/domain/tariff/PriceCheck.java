package nl.kraamflex.billing.domain.tariff;

import java.time.LocalDate;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.law.FigureUse;
import nl.kraamflex.platform.dated.DatedLaw;
import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/**
 * No price above the maximum that the NZa set for the performance and the date of care: the provider may not charge it, and the
 * insurer may not pay it (Wet marktordening gezondheidszorg art. 35, first and third paragraph). A lower price may be agreed.
 */
public final class PriceCheck {
    private PriceCheck() {}

    /**
     * Checks a price, without figures that are printed nowhere.
     *
     * @param cents the price, in euro cents, 0 or more
     */
    public static PriceVerdict of(
            DatedLaw law, Performance performance, LocalDate date, long cents, PriceAgreement agreement) {
        return of(law, FigurePolicy.PRINTED_ONLY, performance, date, cents, agreement);
    }

    /**
     * Checks a price.
     *
     * @param law every figure on file
     * @param policy how sure the maximum has to be
     * @param performance what the price is for
     * @param date the date of care
     * @param cents the price, in euro cents, 0 or more
     * @param agreement what was agreed with the insurer
     * @throws IllegalArgumentException when the price is negative
     */
    public static PriceVerdict of(
            DatedLaw law,
            FigurePolicy policy,
            Performance performance,
            LocalDate date,
            long cents,
            PriceAgreement agreement) {
        if (cents < 0) {
            throw new IllegalArgumentException("cents is %d: a price is 0 or more.".formatted(cents));
        }
        if (agreement.integratedCare()) {
            return new PriceVerdict(PriceOutcome.NOT_APPLICABLE, performance, date, cents, null, null, null);
        }
        FigureUse maximum = policy.use(law.on(performance.maximumKey(), date));
        @Nullable
        Figure figure = switch (maximum) {
            case FigureUse.Sound(Figure sound) -> sound;
            case FigureUse.Flagged(Figure flagged) -> flagged;
            case FigureUse.DerivedNotAccepted _, FigureUse.NotOnFile _ -> null;
        };
        if (figure == null) {
            return new PriceVerdict(PriceOutcome.NO_REFERENCE, performance, date, cents, maximum, null, null);
        }
        MaxMaxTariff maxMax = MaxMaxTariff.on(law, policy, date, figure.amount(), agreement);
        @Nullable Long raised = maxMax.limitCents();
        long limit = raised == null ? figure.amount() : raised;
        if (cents > limit) {
            return new PriceVerdict(
                    PriceOutcome.ABOVE_MAXIMUM, performance, date, cents, maximum, maxMax, Excess.of(cents, limit));
        }
        PriceOutcome within = cents > figure.amount() ? PriceOutcome.WITHIN_MAX_MAX : PriceOutcome.WITHIN_MAXIMUM;
        return new PriceVerdict(within, performance, date, cents, maximum, maxMax, null);
    }
}
