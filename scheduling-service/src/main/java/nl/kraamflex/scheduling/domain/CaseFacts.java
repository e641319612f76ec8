package nl.kraamflex.scheduling.domain;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What indication-service last said about a case. A copy with a version; it is never corrected here.
 *
 * @param caseId the case
 * @param caseVersion version of the case resource these facts were taken from, 1 or more
 * @param birth null before the birth was reported
 * @param indication null before the first decision, and while the clinician has to set the hours
 * @param texts which set of texts the case uses
 */
public record CaseFacts(
        UUID caseId,
        long caseVersion,
        @Nullable Birth birth,
        @Nullable Indication indication,
        TextSet texts) {

    /** Whether a plan made for these facts would be the same for others. */
    boolean plansLike(CaseFacts other) {
        boolean sameHours = indication == null
                ? other.indication == null
                : other.indication != null && indication.plansLike(other.indication);
        return sameHours && Objects.equals(birth, other.birth);
    }

    /** Why a plan made for these facts is made anew for others. */
    public PlanCause causeOfChangeTo(CaseFacts arrived) {
        return Objects.equals(birth, arrived.birth) ? PlanCause.NEW_INDICATION : PlanCause.BIRTH_FACTS;
    }
}
