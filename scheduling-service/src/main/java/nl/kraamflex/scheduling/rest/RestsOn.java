package nl.kraamflex.scheduling.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import nl.kraamflex.platform.dated.Source;
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

    static RestsOn of(FigureUsed figure) {
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
