package nl.kraamflex.scheduling.domain;

import java.time.LocalDate;
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
 * @param dueDate registered due date; null where it is not known, as of facts taken in before it was kept
 */
public record CaseFacts(
        UUID caseId,
        long caseVersion,
        @Nullable Birth birth,
        @Nullable Indication indication,
        TextSet texts,
        @Nullable LocalDate dueDate) {

    /** Facts that say nothing of a due date. */
    public CaseFacts(
            UUID caseId, long caseVersion, @Nullable Birth birth, @Nullable Indication indication, TextSet texts) {
        this(caseId, caseVersion, birth, indication, texts, null);
    }

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
