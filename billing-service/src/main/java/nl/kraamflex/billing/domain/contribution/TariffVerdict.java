package nl.kraamflex.billing.domain.contribution;

import nl.kraamflex.billing.domain.ContributionPayer;

/** What an hour of some care costs and who owes it, or why that is not known. */
public sealed interface TariffVerdict {

    /**
     * It is known.
     *
     * @param tariff what an hour costs
     * @param payer who owes it; NOBODY where nothing is owed
     */
    record Owed(ContributionTariff tariff, ContributionPayer payer) implements TariffVerdict {}

    /** The care is shown without an amount. */
    record OnHold(WhyHeld why) implements TariffVerdict {}

    /** A figure of law is needed that cannot be used. */
    record NoFigure(FigureRefusal refusal) implements TariffVerdict {}
}
