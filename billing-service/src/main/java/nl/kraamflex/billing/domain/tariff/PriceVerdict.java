package nl.kraamflex.billing.domain.tariff;

import java.time.LocalDate;
import nl.kraamflex.billing.domain.law.FigureUse;
import org.jspecify.annotations.Nullable;

/**
 * What a check of one price on one date found.
 *
 * @param outcome one of the five
 * @param performance what the price is for
 * @param date the date of care, whose figures count
 * @param cents the price, in euro cents
 * @param maximum the NZa maximum with source and confidence, or why there is none; null where no maximum applies
 * @param maxMax whether the maximum may be exceeded by agreement; null where there is no maximum to exceed
 * @param excess how far the price is above the limit that applies; null unless it is
 */
public record PriceVerdict(
        PriceOutcome outcome,
        Performance performance,
        LocalDate date,
        long cents,
        @Nullable FigureUse maximum,
        @Nullable MaxMaxTariff maxMax,
        @Nullable Excess excess) {}
