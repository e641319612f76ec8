package nl.kraamflex.platform.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case's plan in force.
 *
 * @param planVersion version of the plan
 * @param basedOnCaseVersion version of the case resource it rests on
 * @param indicatedMinutes what the case is entitled to, in minutes
 * @param deliveredMinutes what had been given when the plan was made, in minutes
 * @param days every date with planned care still to come, ascending
 */
public record SchedulePlanned(
        UUID caseId,
        String organisation,
        long version,
        Instant occurredAt,
        long planVersion,
        long basedOnCaseVersion,
        int indicatedMinutes,
        int deliveredMinutes,
        List<PlannedDay> days)
        implements EventData {

    public SchedulePlanned {
        days = List.copyOf(days);
    }

    /**
     * Planned care of one date.
     *
     * @param date date of care
     * @param day its number, day of birth = 1
     * @param minutes planned care on it, a multiple of 15
     * @param funding who pays: BASIC_EXCEPTION, AGREEMENT, SUPPLEMENTARY or PRIVATE; null, and left out, for basic insurance on
     *     ordinary days. Added to the published version
     */
    public record PlannedDay(
            LocalDate date,
            int day,
            int minutes,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String funding) {
        /** A day that basic insurance pays for. */
        public PlannedDay(LocalDate date, int day, int minutes) {
            this(date, day, minutes, null);
        }
    }

    @Override
    public UUID subject() {
        return caseId;
    }
}
