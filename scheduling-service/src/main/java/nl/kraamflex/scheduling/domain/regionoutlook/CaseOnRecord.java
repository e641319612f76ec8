package nl.kraamflex.scheduling.domain.regionoutlook;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.kraamflex.scheduling.domain.Indication;
import nl.kraamflex.scheduling.domain.Mode;
import nl.kraamflex.scheduling.domain.PlannedDay;
import nl.kraamflex.scheduling.domain.TextSet;
import org.jspecify.annotations.Nullable;

/**
 * What an outlook has to know of a case.
 *
 * @param caseId the case, so that none is counted twice; no outlook shows it
 * @param texts which set of texts it uses
 * @param dueDate registered due date; null while none arrived
 * @param birthDate date of birth; null before the birth is on record
 * @param indication the decision in force, provisional or not; null without one
 * @param mode how freely its hours are spread, as arranged; null to follow the indication
 * @param plan the plan in force; null without one
 * @param given what was recorded, one entry per date
 */
public record CaseOnRecord(
        UUID caseId,
        TextSet texts,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate birthDate,
        @Nullable Indication indication,
        @Nullable Mode mode,
        @Nullable PlanOnRecord plan,
        List<Given> given) {

    /**
     * The plan in force.
     *
     * @param plannedAt when it was made
     * @param wantedMinutes what it rests on: the indication less what the family declines
     * @param days its days, ascending
     */
    public record PlanOnRecord(Instant plannedAt, int wantedMinutes, List<PlannedDay> days) {
        /** Keeps a copy of the list. */
        public PlanOnRecord {
            days = List.copyOf(days);
        }
    }

    /**
     * What was given by visits that began on a date; nothing where it is on record that nobody came.
     *
     * @param minutes what counts for the family
     * @param ownMinutes of that, what the caregivers of this organisation gave
     * @param recordedAt when that was recorded
     */
    public record Given(LocalDate date, int minutes, int ownMinutes, Instant recordedAt) {
        boolean takesThePlaceOfItsDayIn(PlanOnRecord plan) {
            return minutes > 0 || recordedAt.isAfter(plan.plannedAt());
        }
    }

    /** Keeps a copy of the list. */
    public CaseOnRecord {
        given = List.copyOf(given);
    }

    /** Whether care on a date is on record. */
    boolean caredOn(LocalDate date) {
        return given.stream().anyMatch(some -> some.date().equals(date) && some.minutes() > 0);
    }

    /** What was given in all, in minutes. */
    int givenMinutes() {
        return given.stream().mapToInt(Given::minutes).sum();
    }

    /**
     * What the family is entitled to and wants: by the decision in force, else by the one its plan rests on; less what it declines.
     *
     * @return minutes, 0 without either
     */
    int wantedMinutes() {
        if (indication != null && !indication.provisional()) {
            return indication.wantedMinutes();
        }
        return plan == null ? 0 : plan.wantedMinutes();
    }

    /**
     * What the family is to get in all: of what it wants no more than was promised, and in the mode MINIMUM no more than everyone gets.
     *
     * @param guarantee hours everyone gets, in minutes
     * @return minutes, 0 without decision and plan
     */
    int minutesToGet(int guarantee) {
        int promised = indication != null && (plan == null || !indication.provisional())
                ? indication.plannableMinutes()
                : wantedMinutes();
        return mode == Mode.MINIMUM ? Math.min(promised, guarantee) : promised;
    }
}
