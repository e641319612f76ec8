package nl.kraamflex.billing.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.kraamflex.billing.domain.ContributionLine;
import nl.kraamflex.platform.dated.Figure;
import nl.kraamflex.platform.dated.Source;
import org.jspecify.annotations.Nullable;

/** A figure of law with where it comes from and how sure it is. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FigureAnswer(
        String key,
        String file,
        String sha256,
        String legalBasis,
        String confidence,
        SourceAnswer source,
        @Nullable String supersedes,
        @Nullable Texts warning) {

    /** Where a figure was published. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SourceAnswer(
            String id,
            String title,
            @Nullable String document,
            @Nullable String url,
            @Nullable String date) {
        static SourceAnswer of(Source source) {
            return new SourceAnswer(source.id(), source.title(), source.document(), source.url(), source.date());
        }
    }

    static FigureAnswer of(Figure figure) {
        return of(figure, null);
    }

    static FigureAnswer of(ContributionLine line) {
        return of(line.perHour(), line.warning().map(Texts::of).orElse(null));
    }

    private static FigureAnswer of(Figure figure, @Nullable Texts warning) {
        return new FigureAnswer(
                figure.key(),
                figure.file().id(),
                figure.file().sha256(),
                figure.file().legalBasis(),
                figure.confidence().word(),
                SourceAnswer.of(figure.source()),
                figure.file().supersedes(),
                warning);
    }
}
