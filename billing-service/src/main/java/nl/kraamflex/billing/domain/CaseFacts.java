package nl.kraamflex.billing.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What billing needs to know of a case before there is a schedule.
 *
 * @param caseVersion version of the case that these facts were taken from
 * @param dueDate expected date of birth
 * @param dateOfBirth date of birth in Europe/Amsterdam; null before the birth was reported
 * @param indication hours in force; null before the first decision, and while they wait for a clinician
 * @param textSet which set of texts the family gets; never says why
 */
public record CaseFacts(
        long caseVersion,
        LocalDate dueDate,
        @Nullable LocalDate dateOfBirth,
        @Nullable Indication indication,
        String textSet) {

    /**
     * Hours that were decided on.
     *
     * @param provisional true for those of an intake
     * @param minutes time for the whole case, 0 or more and a multiple of 15
     * @param birthAssistanceMinutes help at the birth, no part of {@code minutes}; 0 without it
     */
    public record Indication(boolean provisional, int minutes, int birthAssistanceMinutes) {
        /** Hours without help at the birth. */
        public Indication(boolean provisional, int minutes) {
            this(provisional, minutes, 0);
        }
    }

    /** Help at the birth that was decided on, in minutes; 0 without a decision. */
    public int birthAssistanceMinutes() {
        return indication == null ? 0 : indication.birthAssistanceMinutes();
    }

    /** Whether the birth was reported. */
    public boolean born() {
        return dateOfBirth != null;
    }

    /** The date that stands for all care as long as no day is planned: that of the birth, before it the due date. */
    public LocalDate assumedDate() {
        return dateOfBirth == null ? dueDate : dateOfBirth;
    }
}
