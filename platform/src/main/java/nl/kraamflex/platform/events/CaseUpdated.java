package nl.kraamflex.platform.events;

import java.time.Instant;
import java.time.LocalDate;
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
     * @param timeOfBirth moment of birth
     * @param dateOfBirth its calendar date in Europe/Amsterdam: day 1
     * @param homecomingDate date mother and child came home; the date of birth when born at home; null while not home
     */
    public record Birth(
            Instant timeOfBirth,
            LocalDate dateOfBirth,
            @Nullable LocalDate homecomingDate) {}

    /**
     * The decision in force with what follows from the facts known now.
     *
     * @param moment INTAKE, START, INTERIM or DAY9_10
     * @param provisional true for INTAKE: good for an estimate, not for a plan
     * @param minutes indicated time in all for the case from day 1, hospital nights deducted; a multiple of 15
     * @param lastDay last day on which care is planned, day of birth = 1
     * @param protocol id of the protocol file that gave the hours
     */
    public record Indication(
            UUID decisionId,
            String moment,
            boolean provisional,
            int minutes,
            int lastDay,
            String protocol,
            Instant decidedAt) {}
}
