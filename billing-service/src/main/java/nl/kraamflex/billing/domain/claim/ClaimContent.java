package nl.kraamflex.billing.domain.claim;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a claim line says, apart from its name and its sign.
 *
 * @param caseId the case
 * @param subject what it is about; the date of care is part of it
 * @param code list and code of the performance; null while none is on file
 * @param begin when the care began; null when no visit says so
 * @param end when it ended; null when no visit says so
 * @param quantity how much, more than 0
 * @param unit what the quantity counts
 * @param amounts prices and amounts; null while there is no price
 * @param policy under which it is claimed; null while none covers the date
 * @param provider AGB code of the organisation that gave the care and claims it
 * @param referredBy AGB code of who referred the family; null when not known
 * @param authorisationNumber of the insurer; null without one
 * @param provenance what it was made from
 */
public record ClaimContent(
        UUID caseId,
        ClaimSubject subject,
        @Nullable ClaimCode code,
        @Nullable Instant begin,
        @Nullable Instant end,
        int quantity,
        ClaimUnit unit,
        @Nullable ClaimAmounts amounts,
        @Nullable InsuredPolicy policy,
        String provider,
        @Nullable String referredBy,
        @Nullable String authorisationNumber,
        ClaimProvenance provenance) {

    /** Whether an insurer would read the same in both, whatever they were made from. */
    public boolean saysTheSameAs(ClaimContent other) {
        return withProvenance(other.provenance).equals(other);
    }

    private ClaimContent withProvenance(ClaimProvenance other) {
        return new ClaimContent(
                caseId,
                subject,
                code,
                begin,
                end,
                quantity,
                unit,
                amounts,
                policy,
                provider,
                referredBy,
                authorisationNumber,
                other);
    }
}
