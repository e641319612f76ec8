package nl.kraamflex.indication.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.kraamflex.indication.domain.SignalledBy;
import org.jspecify.annotations.Nullable;

/** Who saw the reason for a decision first, in requests and answers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignallerBody(SignalledBy.Role role, @Nullable String reference) {
    static SignallerBody of(SignalledBy signalledBy) {
        return new SignallerBody(signalledBy.role(), signalledBy.reference());
    }

    SignalledBy signalledBy() {
        return new SignalledBy(role, reference);
    }
}
