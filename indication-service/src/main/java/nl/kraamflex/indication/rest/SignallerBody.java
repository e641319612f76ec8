package nl.kraamflex.indication.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.kraamflex.indication.domain.SignalledBy;
import org.jspecify.annotations.Nullable;

/** Who saw the reason for a decision first, in requests and answers. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SignallerBody(
        SignalledBy.Role role,
        @Nullable String reference,
        @Nullable OffsetDateTime signalledAt) {
    static SignallerBody of(SignalledBy signalledBy) {
        @Nullable Instant at = signalledBy.at();
        return new SignallerBody(
                signalledBy.role(), signalledBy.reference(), at == null ? null : at.atOffset(ZoneOffset.UTC));
    }

    SignalledBy signalledBy() {
        return new SignalledBy(role, reference, signalledAt == null ? null : signalledAt.toInstant());
    }
}
