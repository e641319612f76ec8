package nl.kraamflex.platform.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case as indication-service knows it.
 *
 * @param caseVersion version of the case resource this state was taken from
 * @param dueDate expected date of birth
 * @param birth null before the birth was reported
 * @param indication null before the first decision, and while hours wait for a clinician
 * @param textSet which set of texts the case uses; never says why
 */
public record CaseUpdated(
        UUID caseId,
        String organisation,
        long version,
        Instant occurredAt,
        long caseVersion,
        LocalDate dueDate,
        @Nullable Birth birth,
        @Nullable Indication indication,
        String textSet)
        implements EventData {

    /**
     * When the child was born and came home.
     *
     * @param timeOfBirth moment of birth; of several children, of the first born on day 1
     * @param dateOfBirth its calendar date in Europe/Amsterdam: day 1
     * @param homecomingDate date from which there is care at home, {@code dateOfBirth} or later; null while it is not known
     * @param absences periods after coming home with nobody at home to care for, ascending; left out when there are none
     */
    public record Birth(
            Instant timeOfBirth,
            LocalDate dateOfBirth,
            @Nullable LocalDate homecomingDate,

            @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
            List<Absence> absences) {
        public Birth {
            absences = absences == null ? List.of() : List.copyOf(absences);
        }

        /** A birth after which nobody was away from home. */
        public Birth(Instant timeOfBirth, LocalDate dateOfBirth, @Nullable LocalDate homecomingDate) {
            this(timeOfBirth, dateOfBirth, homecomingDate, List.of());
        }
    }

    /**
     * A period with nobody at home to care for.
     *
     * @param from its first date
     * @param backOn date on which they are home again; null while it is not known
     */
    public record Absence(
            LocalDate from,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate backOn) {}

    /**
     * The decision in force with what follows from the facts known now. Fields from {@code protectedCase} on were added to the
     * published version; where they say nothing they are left out, and what is left out is read as false, 0 or null.
     *
     * @param moment INTAKE, START, INTERIM, DAY9_10 or EXTENSION
     * @param provisional true for INTAKE: good for an estimate, not for a plan
     * @param minutes indicated time in all for the case from day 1, hospital nights deducted; a multiple of 15
     * @param lastDay last day on which care is planned, day of birth = 1
     * @param protocol id of the protocol file that gave the hours
     * @param protectedCase whether the hours of this case are cut last when there are too few caregivers
     * @param declinedMinutes how much of {@code minutes} the family does not want, 0 to {@code minutes}; a multiple of 15. It
     *     lowers the plan only
     * @param offeredMinutes what is promised where that is less than {@code minutes}; a multiple of 15; null when all of it is
     * @param extension care after the last day that needs no reason; null without it
     * @param birthAssistanceMinutes help at the birth, on a ledger of its own and no part of {@code minutes}
     */
    public record Indication(
            UUID decisionId,
            String moment,
            boolean provisional,
            int minutes,
            int lastDay,
            String protocol,
            Instant decidedAt,

            @JsonProperty("protected") @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY)
            boolean protectedCase,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY)
            int declinedMinutes,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Integer offeredMinutes,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Extension extension,

            @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY)
            int birthAssistanceMinutes) {

        /** An indication that says nothing in the fields that were added. */
        public Indication(
                UUID decisionId,
                String moment,
                boolean provisional,
                int minutes,
                int lastDay,
                String protocol,
                Instant decidedAt) {
            this(decisionId, moment, provisional, minutes, lastDay, protocol, decidedAt, false, 0, null, null, 0);
        }
    }

    /**
     * Care after the last day that needs no reason.
     *
     * @param kind EXCEPTION (reasoned, on contiguous days) or AGREEMENT
     * @param fromDay its first day, day of birth = 1; it goes on to the indication's last day
     * @param agreement name of the agreement that pays; null for an exception
     */
    public record Extension(
            String kind,
            int fromDay,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String agreement) {}

    @Override
    public UUID subject() {
        return caseId;
    }
}
