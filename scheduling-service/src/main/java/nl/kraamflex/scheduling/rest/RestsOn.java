package nl.kraamflex.scheduling.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.kraamflex.platform.web.SourceAnswer;
import nl.kraamflex.scheduling.domain.FigureUsed;
import org.jspecify.annotations.Nullable;

/** A figure with its numbers and where it comes from. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RestsOn(
        String key,
        List<Long> amounts,
        String unit,
        String file,
        String sha256,
        String confidence,
        SourceAnswer source,
        @Nullable String supersedes) {

    /** The figure in the words of the API. */
    public static RestsOn of(FigureUsed figure) {
        return new RestsOn(
                figure.key(),
                figure.amounts(),
                figure.unit(),
                figure.file(),
                figure.sha256(),
                figure.confidence(),
                SourceAnswer.of(figure.source()),
                figure.supersedes());
    }
}
