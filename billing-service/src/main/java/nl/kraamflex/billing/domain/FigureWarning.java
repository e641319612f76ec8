package nl.kraamflex.billing.domain;

import java.util.Optional;
import nl.kraamflex.platform.dated.Confidence;

/** What a family should know about an amount whose sources are not sound. */
final class FigureWarning {
    private FigureWarning() {}

    static Optional<Explanation> of(Confidence confidence) {
        return switch (confidence) {
            case PRIMARY, SECONDARY -> Optional.empty();
            case WEAK ->
                Optional.of(
                        new Explanation(
                                "Let op: dit bedrag per uur staat alleen op websites die niet officieel zijn. Vraag uw zorgverzekeraar of het klopt.",
                                "Please note: only websites without official standing give this amount per hour. Ask your health insurer whether it is right."));
            case CONFLICTING ->
                Optional.of(
                        new Explanation(
                                "Let op: bronnen noemen verschillende bedragen per uur. Dit bedrag is het best onderbouwd. Vraag uw zorgverzekeraar of het klopt.",
                                "Please note: sources give different amounts per hour. This one is supported best. Ask your health insurer whether it is right."));
            case DERIVED ->
                Optional.of(new Explanation(
                        "Let op: dit bedrag per uur staat nergens zelf. Het is berekend uit andere bedragen.",
                        "Please note: this amount per hour is printed nowhere. It was worked out from other amounts."));
            case OURS, UNKNOWN ->
                Optional.of(
                        new Explanation(
                                "Let op: voor dit bedrag per uur is geen regel gevonden. Uw kraamzorgorganisatie heeft het gekozen.",
                                "Please note: no rule was found for this amount per hour. Your maternity care provider chose it."));
        };
    }
}
