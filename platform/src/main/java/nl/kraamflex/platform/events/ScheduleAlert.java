package nl.kraamflex.platform.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has to look at how a case is planned or what it was given. One is published when the ground for it arises, none while
 * the ground lasts and none when it is gone; in a case with neutral texts only that a plan could not be made.
 *
 * @param code what it is about: PLAN_NEEDS_ATTENTION, BEHIND_INDICATION, BELOW_GUARANTEE, HOURS_DECLINED or RECHECK_DUE
 * @param audience whom it is meant for: FAMILY_AND_CAREGIVER, CAREGIVER or PLANNER; nobody else is told
 * @param dueOn calendar date in Europe/Amsterdam on which something is due; null when it is about none
 * @param minutes care concerned when it arose, a multiple of 15; null when it is about none
 * @param attention what is in the way of a plan; null when it is not about that
 * @param textSet which set of texts the case uses
 */
public record ScheduleAlert(
        UUID caseId,
        String organisation,
        long version,
        Instant occurredAt,
        String code,
        String audience,
        @Nullable LocalDate dueOn,
        @Nullable Integer minutes,
        @Nullable String attention,
        String textSet)
        implements EventData {
    @Override
    public UUID subject() {
        return caseId;
    }
}
