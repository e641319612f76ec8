package nl.kraamflex.indication.rest;

import java.util.List;
import java.util.stream.Stream;
import nl.kraamflex.indication.domain.calculation.CareWindow;
import nl.kraamflex.indication.domain.calculation.TextSet;
import nl.kraamflex.indication.domain.protocol.Rules;
import nl.kraamflex.platform.web.FigureAnswer;
import nl.kraamflex.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/** The days on which care can be given, as numbers with the day of birth as day 1. */
public record WindowAnswer(
        @Nullable Integer firstDay,
        int lastDay,
        int practiceLastDay,
        int legalLastDay,
        @Nullable Integer daysLeft,
        Texts text,
        List<FigureAnswer> figures) {

    static WindowAnswer of(CareWindow window, Rules rules, TextSet texts) {
        return new WindowAnswer(
                window.firstDay(),
                window.lastDay(),
                window.practiceLastDay(),
                window.legalLastDay(),
                window.daysLeft(),
                BothLanguages.of(window.why(), texts),
                Stream.of(
                                rules.window().legalLastDay(),
                                rules.window().practiceLastDay(),
                                rules.protocol().defaultLastDay(),
                                rules.protocol().lastDayWithDecision())
                        .map(FigureAnswer::of)
                        .toList());
    }
}
