package nl.kraamflex.platform.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.kraamflex.platform.dated.Source;
import org.jspecify.annotations.Nullable;

/** Where a figure was published, as the API shows it; {@code edition} is the source's own date or period. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SourceAnswer(
        String id,
        String title,
        @Nullable String document,
        @Nullable String url,
        @Nullable String edition) {

    /** The source in the words of the API. */
    public static SourceAnswer of(Source source) {
        return new SourceAnswer(source.id(), source.title(), source.document(), source.url(), source.date());
    }
}
