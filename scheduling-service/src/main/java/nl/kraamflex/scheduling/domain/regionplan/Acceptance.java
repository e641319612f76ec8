package nl.kraamflex.scheduling.domain.regionplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody accepted of a region's plan. Never edited.
 *
 * @param acceptanceId names it
 * @param planId the region's plan
 * @param acceptedAt when
 * @param clinician who agreed that a family gets less than is guaranteed; null when none does
 * @param accepted families whose plan is in force now
 * @param leftOut families that were meant and whose plan stays as it was
 */
public record Acceptance(
        UUID acceptanceId,
        UUID planId,
        Instant acceptedAt,
        @Nullable Clinician clinician,
        List<Accepted> accepted,
        List<LeftOut> leftOut) {

    /** In which capacity a clinician agrees. */
    public enum Role {
        /** The midwife. */
        MIDWIFE,
        /** The general practitioner. */
        GENERAL_PRACTITIONER
    }

    /**
     * A clinician agreed.
     *
     * @param role in which capacity
     * @param agbCode eight digits
     * @param agreedOn on which date
     */
    public record Clinician(Role role, String agbCode, LocalDate agreedOn) {}

    /**
     * A family whose plan is in force.
     *
     * @param caseId the case
     * @param planVersion the version of its plan that is a part of the region's
     */
    public record Accepted(UUID caseId, long planVersion) {}

    /**
     * A family whose plan stays as it was.
     *
     * @param caseId the case
     * @param reason why
     */
    public record LeftOut(UUID caseId, Reason reason) {}

    /** Why a family is left out. */
    public enum Reason {
        /** Its schedule changed since the region was planned. */
        CHANGED,
        /** It was accepted before. */
        ALREADY_ACCEPTED,
        /** It stays below the hours guaranteed to everyone, which is accepted for one family at a time. */
        BELOW_GUARANTEE,
        /** Its proposed days break a rule that only the family's own planning keeps. */
        NOT_POSSIBLE
    }

    /** Keeps copies of the lists. */
    public Acceptance {
        accepted = List.copyOf(accepted);
        leftOut = List.copyOf(leftOut);
    }
}
