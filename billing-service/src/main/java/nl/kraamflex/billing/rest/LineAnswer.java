package nl.kraamflex.billing.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.kraamflex.billing.domain.ContributionLine;
import nl.kraamflex.platform.web.HoursNumber;

/** What is owed for the care of one date. */
public record LineAnswer(
        LocalDate date,
        String status,
        BigDecimal hours,
        BigDecimal tariff,
        BigDecimal amount,
        int year,
        FigureAnswer figure,
        Texts explanation) {
    static LineAnswer of(ContributionLine line) {
        return new LineAnswer(
                line.date(),
                line.status().name(),
                HoursNumber.of(line.minutes()),
                EuroNumber.of(line.perHour().amount()),
                EuroNumber.of(line.cents()),
                line.year(),
                FigureAnswer.of(line),
                Texts.of(line.explanation()));
    }
}
