package nl.kraamflex.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.kraamflex.platform.dated.Figure;
import org.jspecify.annotations.Nullable;

/** A figure of law that an answer rests on: which file of which hash gave it, on what ground, and how sure it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureAnswer(
        String key,
        String file,
        String sha256,
        String legalBasis,
        String confidence,
        SourceAnswer source,
        @Nullable String supersedes) {

    /** The figure in the words of the API. */
    public static FigureAnswer of(Figure figure) {
        return new FigureAnswer(
                figure.key(),
                figure.file().id(),
                figure.file().sha256(),
                figure.file().legalBasis(),
                figure.confidence().word(),
                SourceAnswer.of(figure.source()),
                figure.file().supersedes());
    }
}
