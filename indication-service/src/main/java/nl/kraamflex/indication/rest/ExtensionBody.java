package nl.kraamflex.indication.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.kraamflex.indication.domain.Extension;
import org.jspecify.annotations.Nullable;

/** Care past the last ordinary day, in requests and answers: an exception with its reason, or under an agreement. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ExtensionBody(
        int lastDay,
        @Nullable String exceptionReason,
        boolean insurerConsulted,
        @Nullable Agreement agreement) {

    /** The agreement that pays. */
    public record Agreement(Extension.Agreement.Kind kind, String name) {}

    static ExtensionBody of(Extension extension) {
        Extension.@Nullable Agreement named = extension.agreement();
        return new ExtensionBody(
                extension.lastDay(),
                extension.exceptionReason(),
                extension.insurerConsulted(),
                named == null ? null : new Agreement(named.kind(), named.name()));
    }

    Extension extension() {
        return new Extension(
                lastDay,
                exceptionReason,
                insurerConsulted,
                agreement == null ? null : new Extension.Agreement(agreement.kind(), agreement.name()));
    }
}
