package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import nl.kraamflex.billing.domain.EstimateWords;
import nl.kraamflex.billing.domain.law.FigurePolicy;
import nl.kraamflex.billing.domain.law.FigureUse;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Lookup;
import nl.kraamflex.platform.web.SourceAnswer;
import nl.kraamflex.platform.web.Texts;
import org.jspecify.annotations.Nullable;

/** A figure that costs rest on: its value in euros or as a word, how sure it is, and what a reader has to know of that. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureUsed(
        String key,
        @Nullable BigDecimal amount,
        @Nullable String text,
        String confidence,
        boolean flagged,
        @Nullable Texts warning,
        SourceAnswer source,
        String file) {
    static FigureUsed of(Figure figure, BothLanguages words) {
        boolean amount = figure.value() instanceof Figure.Amount;
        return new FigureUsed(
                figure.key(),
                amount ? EuroNumber.of(figure.amount()) : null,
                figure.value() instanceof Figure.Text(String text) ? text : null,
                figure.confidence().word(),
                !(FigurePolicy.PRINTED_ONLY.use(new Lookup.InForce(figure)) instanceof FigureUse.Sound),
                amount ? warning(figure, words) : null,
                SourceAnswer.of(figure.source()),
                figure.file().id());
    }

    private static @Nullable Texts warning(Figure figure, BothLanguages words) {
        return EstimateWords.warning(figure.confidence())
                .map(phrase -> words.say(language -> language.say(phrase)))
                .orElse(null);
    }
}
