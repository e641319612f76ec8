package nl.kraamflex.scheduling.rest;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import nl.kraamflex.scheduling.domain.Signature;
import nl.kraamflex.scheduling.domain.SignedHours;
import org.jspecify.annotations.Nullable;

/** Body of {@code stateHours}. */
public record HoursStatementRequest(
        List<GivenSignature> signatures,
        long deliveriesVersion,
        @Nullable LocalDate periodEnd) {
    public HoursStatementRequest {
        signatures = List.copyOf(signatures);
    }

    /** A signature as the caller reports it. */
    public record GivenSignature(
            Signature.Role role,
            OffsetDateTime signedAt,
            @Nullable String agbCode) {
        private Signature signature() {
            return new Signature(role, signedAt.toInstant(), agbCode);
        }
    }

    SignedHours signed() {
        return new SignedHours(
                signatures.stream().map(GivenSignature::signature).toList(), deliveriesVersion, periodEnd);
    }
}
