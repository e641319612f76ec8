package nl.kraamflex.indication.rest;

import java.math.BigDecimal;
import java.util.List;
import nl.kraamflex.indication.domain.calculation.Indication;
import nl.kraamflex.indication.domain.calculation.TextSet;
import nl.kraamflex.platform.web.FigureAnswer;
import nl.kraamflex.platform.web.HoursNumber;
import nl.kraamflex.platform.web.Texts;

/** One step of a calculation, with what it rests on. */
public record LineAnswer(String ruleId, BigDecimal hours, Texts text, FigureAnswer figure) {
    static List<LineAnswer> all(Indication outcome, TextSet texts) {
        return outcome.lines().stream()
                .map(line -> new LineAnswer(
                        line.ruleId(),
                        HoursNumber.of(line.minutes()),
                        BothLanguages.of(line.sentence(), texts),
                        FigureAnswer.of(line.figure())))
                .toList();
    }
}
