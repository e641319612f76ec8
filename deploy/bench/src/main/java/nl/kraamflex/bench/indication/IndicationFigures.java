package nl.kraamflex.bench.indication;

import java.time.LocalDate;
import nl.kraamflex.platform.dated.DatedLaw;

/**
 * The figures of the protocol that hold on a date; minutes, but for the two days.
 *
 * @param baseBreast base package with breastfeeding
 * @param baseFormula base package with formula
 * @param nightBreast what a night in hospital takes with breastfeeding
 * @param nightFormula what a night in hospital takes with formula
 * @param floor fewest minutes
 * @param ceiling most minutes
 * @param multipleBirthPerDay what more than one child adds for each day of care
 * @param lastDay last day of care without a further decision
 * @param lastDayWithDecision last day of care once days 9 and 10 were decided on
 */
public record IndicationFigures(
        int baseBreast,
        int baseFormula,
        int nightBreast,
        int nightFormula,
        int floor,
        int ceiling,
        int multipleBirthPerDay,
        int lastDay,
        int lastDayWithDecision) {

    /**
     * Reads them from the law files.
     *
     * @throws nl.kraamflex.platform.dated.FigureNotPublished when one does not hold on the date
     */
    public static IndicationFigures on(DatedLaw law, LocalDate date) {
        return new IndicationFigures(
                amount(law, "package-breast", date),
                amount(law, "package-formula", date),
                amount(law, "hospital-night-breast", date),
                amount(law, "hospital-night-formula", date),
                amount(law, "floor", date),
                amount(law, "ceiling", date),
                amount(law, "factor-multiple-birth", date),
                amount(law, "default-last-day", date),
                amount(law, "last-day-with-decision", date));
    }

    private static int amount(DatedLaw law, String name, LocalDate date) {
        return law.require("lip/" + name, date).amountAsInt();
    }
}
