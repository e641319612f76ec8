package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;
import org.jspecify.annotations.Nullable;

/** One page of the law of a date: figures in force, and figures that are not on file. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LawFiguresAnswer(
        LocalDate date,
        List<LawFigureAnswer> figures,
        List<LawGapAnswer> gaps,
        @Nullable String next) {
    static LawFiguresAnswer of(LocalDate date, List<Lookup> page, @Nullable String next) {
        return new LawFiguresAnswer(
                date,
                page.stream()
                        .flatMap(found -> found instanceof Lookup.InForce(Figure figure)
                                ? Stream.of(LawFigureAnswer.of(figure))
                                : Stream.empty())
                        .toList(),
                page.stream()
                        .flatMap(found -> found instanceof Lookup.Missing missing
                                ? Stream.of(LawGapAnswer.of(missing))
                                : Stream.empty())
                        .toList(),
                next);
    }
}
