package nl.kraamflex.platform.web;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The forms in which one thing can be had, as data, page or picture.
 *
 * @param <F> names a form
 */
public final class OfferedForms<F> {
    private final List<F> forms;
    private final Function<F, MediaType> type;
    private final List<Variant> variants;

    /**
     * The forms that are offered.
     *
     * @param forms at least one; where a caller takes several alike, the first is given
     * @param type the media type of a form
     */
    public OfferedForms(List<F> forms, Function<F, MediaType> type) {
        this.forms = List.copyOf(forms);
        this.type = type;
        this.variants = Variant.mediaTypes(this.forms.stream().map(type).toArray(MediaType[]::new))
                .build();
    }

    /**
     * The form that a request asks for by {@code Accept}; choosing puts that header into {@code Vary}.
     *
     * @throws NotAcceptableException when it takes none of them
     */
    public F chosenBy(Request request) {
        @Nullable Variant chosen = request.selectVariant(variants);
        if (chosen == null) {
            throw new NotAcceptableException();
        }
        return forms.stream()
                .filter(form -> type.apply(form).isCompatible(chosen.getMediaType()))
                .findFirst()
                .orElseThrow(NotAcceptableException::new);
    }
}
