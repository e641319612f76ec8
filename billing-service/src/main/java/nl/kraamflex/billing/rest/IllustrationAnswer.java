package nl.kraamflex.billing.rest;

import java.math.BigDecimal;
import java.util.List;
import nl.kraamflex.billing.domain.UnpublishedLine;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.web.FigureAnswer;

/** What care would cost at the last amount that was published; part of no total. */
public record IllustrationAnswer(BigDecimal tariff, BigDecimal amount, FigureAnswer figure) {
    static IllustrationAnswer of(UnpublishedLine line) {
        return of(List.of(line));
    }

    /** Of lines of one year. */
    static IllustrationAnswer of(List<UnpublishedLine> year) {
        Figure last = year.getFirst().lastKnown();
        return new IllustrationAnswer(
                EuroNumber.of(last.amount()),
                EuroNumber.of(year.stream()
                        .mapToLong(UnpublishedLine::illustrationCents)
                        .sum()),
                FigureAnswer.of(last));
    }
}
