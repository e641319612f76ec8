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
 * @param birthAssistanceMinutes help at the birth as the last decision has it, no part of the indicated hours; 0 without it
 * @param textSet which set of texts the family gets; never says why
 * @param lastDecision hours of the last decision that is known; those in force, and while a clinician decides those before. Null before
 *     the first decision
 */
public record CaseFacts(
        long caseVersion,
        LocalDate dueDate,
        @Nullable LocalDate dateOfBirth,
        @Nullable Indication indication,
        int birthAssistanceMinutes,
        String textSet,
        @Nullable Indication lastDecision) {

    /**
     * Hours that were decided on.
     *
     * @param provisional true for those of an intake
     * @param minutes time for the whole case, 0 or more and a multiple of 15
     */
    public record Indication(boolean provisional, int minutes) {}

    /** Facts of a case for which no new decision is awaited. */
    public CaseFacts(
            long caseVersion,
            LocalDate dueDate,
            @Nullable LocalDate dateOfBirth,
            @Nullable Indication indication,
            int birthAssistanceMinutes,
            String textSet) {
        this(caseVersion, dueDate, dateOfBirth, indication, birthAssistanceMinutes, textSet, indication);
    }

    /** Facts of a case without help at the birth. */
    public CaseFacts(
            long caseVersion,
            LocalDate dueDate,
            @Nullable LocalDate dateOfBirth,
            @Nullable Indication indication,
            String textSet) {
        this(caseVersion, dueDate, dateOfBirth, indication, 0, textSet);
    }

    /**
     * What is known once these facts follow others. An event without a decision says that one is awaited, not that there was none: what
     * the last one gave was given, so it counts until the next.
     *
     * @param before what was known; null when these are the first
     */
    public CaseFacts after(@Nullable CaseFacts before) {
        return indication != null || before == null || before.lastDecision == null
                ? this
                : new CaseFacts(
                        caseVersion,
                        dueDate,
                        dateOfBirth,
                        null,
                        before.birthAssistanceMinutes,
                        textSet,
                        before.lastDecision);
    }

    /** Whether a decision was made before and a new one is awaited. */
    public boolean decisionAwaited() {
        return indication == null && lastDecision != null;
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
