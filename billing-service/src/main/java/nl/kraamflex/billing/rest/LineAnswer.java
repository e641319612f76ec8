package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import nl.kraamflex.billing.domain.ContributionLine;
import nl.kraamflex.platform.web.FigureAnswer;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/** What is owed for the care of one date. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LineAnswer(
        LocalDate date,
        String status,
        BigDecimal hours,
        BigDecimal tariff,
        BigDecimal amount,
        int year,
        FigureAnswer figure,
        @Nullable Texts warning,
        Texts explanation) {
    static LineAnswer of(ContributionLine line, BothLanguages words) {
        return new LineAnswer(
                line.date(),
                line.status().name(),
                HoursNumber.of(line.minutes()),
                EuroNumber.of(line.perHour().amount()),
                EuroNumber.of(line.cents()),
                line.year(),
                FigureAnswer.of(line.perHour()),
                words.dutch().warning(line).isEmpty()
                        ? null
                        : words.say(language -> language.warning(line).orElseThrow()),
                words.say(language -> language.line(line)));
    }
}
