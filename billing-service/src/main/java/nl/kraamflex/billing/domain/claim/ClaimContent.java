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

    /** Whether an insurer would read the same in both, whatever contract and facts they were made from. */
    public boolean saysTheSameAs(ClaimContent other) {
        return sameCentsAs(other)
                && with(other.amounts, policy, other.provenance).equals(other);
    }

    private boolean sameCentsAs(ClaimContent other) {
        @Nullable ClaimAmounts mine = amounts;
        @Nullable ClaimAmounts theirs = other.amounts;
        if (mine == null || theirs == null) {
            return mine == null && theirs == null;
        }
        return mine.sameCentsAs(theirs);
    }

    /**
     * Whether a line that says this may stand with the insurer when the other is expected: both say the same, or a number came to
     * be known of a person whom the policy number had named.
     */
    boolean mayStandFor(ClaimContent expected) {
        @Nullable InsuredPolicy named = policy;
        @Nullable InsuredPolicy now = expected.policy;
        if (named == null || now == null) {
            return saysTheSameAs(expected);
        }
        return with(amounts, named.withNumberOf(now), provenance).saysTheSameAs(expected);
    }

    private ClaimContent with(
            @Nullable ClaimAmounts otherAmounts, @Nullable InsuredPolicy otherPolicy, ClaimProvenance otherProvenance) {
        return new ClaimContent(
                caseId,
                subject,
                code,
                begin,
                end,
                quantity,
                unit,
                otherAmounts,
                otherPolicy,
                provider,
                referredBy,
                authorisationNumber,
                otherProvenance);
    }
}
