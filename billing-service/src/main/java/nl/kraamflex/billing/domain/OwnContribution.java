package nl.kraamflex.billing.domain;

import java.util.List;
import nl.kraamflex.billing.domain.contribution.FigureRefusal;
import nl.kraamflex.platform.dated.Figure;

/** The own contribution (eigen bijdrage) for care at home, or why it cannot be computed. */
public sealed interface OwnContribution {

    /**
     * An amount, line by line.
     *
     * @param lines by date, and within a date by status
     * @param years totals of the lines, by year
     * @param minutes time of care in all
     * @param cents amount in all, in euro cents: the sum of the lines
     * @param deductibleExemption the figures that keep the deductible (eigen risico) away from these dates; empty when there
     *     are no lines, or when for one of the dates no figure on file says so
     */
    record Owed(
            List<ContributionLine> lines,
            List<YearTotal> years,
            int minutes,
            long cents,
            List<Figure> deductibleExemption)
            implements OwnContribution {
        public Owed {
            lines = List.copyOf(lines);
            years = List.copyOf(years);
            deductibleExemption = List.copyOf(deductibleExemption);
        }
    }

    /**
     * A date of care needs a figure that cannot be used. No other date's figure takes its place.
     *
     * @param refusal the first such date, and what is the matter with its figure
     */
    record FigureUnusable(FigureRefusal refusal) implements OwnContribution {}
}
